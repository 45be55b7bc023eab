import { adminApi } from '@strapi/strapi/admin';
import type {
  ApproveRequest,
  BulkApproveAnswer,
  BulkApproveRequest,
  CommentRequest,
  InboxPage,
  ReassignRequest,
  ReturnRequest,
  ReviewComment,
  ReviewPanel,
  RunDifference,
  ScheduleRequest,
  SubmitRequest,
  WithdrawSubmissionRequest,
} from '../../server/src/contracts/api';

/** A document as the routes of this plugin name it. */
export type DocumentKey = { model: string; documentId: string };

/** What is done with a run: the last part of the address, with its body. */
export type RunCommand =
  | { action: 'approve'; data: ApproveRequest }
  | { action: 'return'; data: ReturnRequest }
  | { action: 'withdraw'; data: WithdrawSubmissionRequest }
  | { action: 'reassign'; data: ReassignRequest }
  | { action: 'schedule'; data: ScheduleRequest }
  | { action: 'unschedule'; data: { version: number } };

type Answer<Data> = { data: Data };
type DifferenceKey = { id: string; against: RunDifference['against'] };

export const unwrap = <Data>({ data }: Answer<Data>) => data;
const path = ({ model, documentId }: DocumentKey) => `/review/documents/${model}/${documentId}`;

/**
 * The tag under which the content manager keeps a document: it drops it after every save, and what is shown of the
 * review is then read again. Commands drop `Review` alone, refused ones included, so that after a 409 the newest state
 * shows; the form, which may hold unsaved changes, is left as it is.
 */
const tagOf = ({ model, documentId }: DocumentKey) =>
  ({ type: 'Document', id: `${model}_${documentId}` }) as const;

export const tagged = adminApi.enhanceEndpoints({
  addTagTypes: ['Document', 'Review', 'ReviewWorkflow', 'ReviewDelegation', 'ReviewWord'],
});

const reviewApi = tagged.injectEndpoints({
  endpoints: (builder) => ({
    getReviewPanel: builder.query<ReviewPanel, DocumentKey>({
      query: (key) => ({ url: path(key), method: 'GET' }),
      transformResponse: unwrap<ReviewPanel>,
      providesTags: (_result, _error, key) => ['Review', tagOf(key)],
    }),
    submitForReview: builder.mutation<unknown, { key: DocumentKey; data: SubmitRequest }>({
      query: ({ key, data }) => ({ url: `${path(key)}/submit`, method: 'POST', data }),
      invalidatesTags: ['Review'],
    }),
    actOnRun: builder.mutation<unknown, { id: string; command: RunCommand }>({
      query: ({ id, command: { action, data } }) => ({
        url: `/review/runs/${id}/${action}`,
        method: 'POST',
        data,
      }),
      invalidatesTags: ['Review'],
    }),
    getRunDifference: builder.query<RunDifference, DifferenceKey>({
      query: ({ id, against }) => ({
        url: `/review/runs/${id}/difference`,
        method: 'GET',
        config: { params: { against } },
      }),
      transformResponse: unwrap<RunDifference>,
    }),
    getReviewInbox: builder.query<InboxPage, Record<string, string>>({
      query: (params) => ({ url: '/review/inbox', method: 'GET', config: { params } }),
      transformResponse: unwrap<InboxPage>,
      providesTags: ['Review'],
    }),
    bulkApprove: builder.mutation<BulkApproveAnswer, BulkApproveRequest>({
      query: (data) => ({ url: '/review/bulk-approve', method: 'POST', data }),
      transformResponse: unwrap<BulkApproveAnswer>,
      invalidatesTags: ['Review'],
    }),
    getReviewComments: builder.query<ReviewComment[], DocumentKey>({
      query: (key) => ({ url: `${path(key)}/comments`, method: 'GET' }),
      transformResponse: unwrap<ReviewComment[]>,
      providesTags: ['Review'],
    }),
    addReviewComment: builder.mutation<unknown, { key: DocumentKey; data: CommentRequest }>({
      query: ({ key, data }) => ({ url: `${path(key)}/comments`, method: 'POST', data }),
      invalidatesTags: ['Review'],
    }),
    resolveReviewComment: builder.mutation<unknown, string>({
      query: (id) => ({ url: `/review/comments/${id}/resolve`, method: 'POST', data: {} }),
      invalidatesTags: ['Review'],
    }),
  }),
});

export const {
  useGetReviewPanelQuery,
  useSubmitForReviewMutation,
  useActOnRunMutation,
  useGetRunDifferenceQuery,
  useGetReviewInboxQuery,
  useBulkApproveMutation,
  useGetReviewCommentsQuery,
  useAddReviewCommentMutation,
  useResolveReviewCommentMutation,
} = reviewApi;
