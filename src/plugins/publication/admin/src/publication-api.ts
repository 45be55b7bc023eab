import { adminApi } from '@strapi/strapi/admin';
import type {
  Difference,
  PublicationPanel,
  RestoreRequest,
  WithdrawRequest,
} from '../../server/src/contracts/api';
import type { LedgerChoice, LedgerRows } from '../../server/src/ledger-page/contract';

/** A document as the routes of this plugin name it. */
export type DocumentKey = { model: string; documentId: string };

type Answer<Data> = { data: Data };
type ChoiceKey = { list: 'organizations' | 'categories'; q?: string; value?: string };
type DifferenceKey = DocumentKey & { from?: string; to: string };

const path = ({ model, documentId }: DocumentKey) =>
  `/publication/documents/${model}/${documentId}`;

/**
 * The tag under which the content manager keeps a document. It drops the tag after every write, refused ones included:
 * so what this plugin shows of the document is read again by itself, and the form after a withdrawal.
 */
const tagOf = ({ model, documentId }: DocumentKey) =>
  ({ type: 'Document', id: `${model}_${documentId}` }) as const;

const withTags = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] });

const publicationApi = withTags.injectEndpoints({
  endpoints: (builder) => ({
    getPublicationPanel: builder.query<PublicationPanel, DocumentKey>({
      query: (key) => ({ url: path(key), method: 'GET' }),
      transformResponse: ({ data }: Answer<PublicationPanel>) => data,
      providesTags: (_result, _error, key) => [tagOf(key)],
    }),
    getPublicationDifference: builder.query<Difference, DifferenceKey>({
      query: ({ from, to, ...key }) => ({
        url: `${path(key)}/difference`,
        method: 'GET',
        config: { params: { to, ...(from ? { from } : {}) } },
      }),
      transformResponse: ({ data }: Answer<Difference>) => data,
    }),
    withdrawDocument: builder.mutation<unknown, { key: DocumentKey; data: WithdrawRequest }>({
      query: ({ key, data }) => ({ url: `${path(key)}/withdraw`, method: 'POST', data }),
      invalidatesTags: (_result, _error, { key }) => [
        tagOf(key),
        { type: 'Document', id: `${key.model}_LIST` },
      ],
    }),
    restoreDocument: builder.mutation<unknown, { key: DocumentKey; data: RestoreRequest }>({
      query: ({ key, data }) => ({ url: `${path(key)}/restore`, method: 'POST', data }),
      invalidatesTags: (_result, _error, { key }) => [
        tagOf(key),
        { type: 'Document', id: `${key.model}_LIST` },
      ],
    }),
    getLedger: builder.query<LedgerRows, Record<string, string>>({
      query: (params) => ({ url: '/publication/ledger', method: 'GET', config: { params } }),
      transformResponse: ({ data }: Answer<LedgerRows>) => data,
    }),
    getLedgerChoices: builder.query<LedgerChoice[], ChoiceKey>({
      query: ({ list, ...params }) => ({
        url: `/publication/ledger/${list}`,
        method: 'GET',
        config: { params },
      }),
      transformResponse: ({ data }: Answer<LedgerChoice[]>) => data,
    }),
    dropRefusedSave: builder.mutation<unknown, { key: DocumentKey; id: string }>({
      query: ({ id }) => ({ url: `/publication/refused-saves/${id}`, method: 'DELETE' }),
      invalidatesTags: (_result, _error, { key }) => [tagOf(key)],
    }),
  }),
});

export const {
  useGetPublicationPanelQuery,
  useGetPublicationDifferenceQuery,
  useWithdrawDocumentMutation,
  useRestoreDocumentMutation,
  useDropRefusedSaveMutation,
  useGetLedgerQuery,
  useGetLedgerChoicesQuery,
} = publicationApi;
