import type {
  DelegationItem,
  DelegationRequest,
  WorkflowItem,
  WorkflowRequest,
} from '../../server/src/contracts/api';
import type { ReviewReport } from '../../server/src/reports/contract';
import { tagged, unwrap } from './review-api';

/** Workflows, delegations and the report. The first two decide who may act, so what is shown of reviews is read again after a change. */
const settingsApi = tagged.injectEndpoints({
  endpoints: (builder) => ({
    getReviewWorkflows: builder.query<WorkflowItem[], void>({
      query: () => ({ url: '/review/workflows', method: 'GET' }),
      transformResponse: unwrap<WorkflowItem[]>,
      providesTags: ['ReviewWorkflow'],
    }),
    saveReviewWorkflow: builder.mutation<unknown, WorkflowRequest>({
      query: (data) => ({ url: `/review/workflows/${data.key}`, method: 'PUT', data }),
      invalidatesTags: ['ReviewWorkflow', 'Review'],
    }),
    deleteReviewWorkflow: builder.mutation<unknown, Pick<WorkflowItem, 'key' | 'version'>>({
      query: ({ key, version }) => ({
        url: `/review/workflows/${key}`,
        method: 'DELETE',
        config: { params: { version } },
      }),
      invalidatesTags: ['ReviewWorkflow', 'Review'],
    }),
    getReviewReport: builder.query<ReviewReport, { from: string; to: string }>({
      query: (params) => ({ url: '/review/reports', method: 'GET', config: { params } }),
      transformResponse: unwrap<ReviewReport>,
      providesTags: ['Review'],
    }),
    getReviewDelegations: builder.query<DelegationItem[], void>({
      query: () => ({ url: '/review/delegations', method: 'GET' }),
      transformResponse: unwrap<DelegationItem[]>,
      providesTags: ['ReviewDelegation'],
    }),
    addReviewDelegation: builder.mutation<unknown, DelegationRequest>({
      query: (data) => ({ url: '/review/delegations', method: 'POST', data }),
      invalidatesTags: ['ReviewDelegation', 'Review'],
    }),
    revokeReviewDelegation: builder.mutation<unknown, string>({
      query: (id) => ({ url: `/review/delegations/${id}`, method: 'DELETE' }),
      invalidatesTags: ['ReviewDelegation', 'Review'],
    }),
  }),
});

export const {
  useGetReviewWorkflowsQuery,
  useSaveReviewWorkflowMutation,
  useDeleteReviewWorkflowMutation,
  useGetReviewReportQuery,
  useGetReviewDelegationsQuery,
  useAddReviewDelegationMutation,
  useRevokeReviewDelegationMutation,
} = settingsApi;
