import type { DocumentPage, DocumentStatus } from '../../../server/src/contracts/documents';
import type { Signature } from '../column/ConfirmDialog';
import { tagged, unwrap } from '../freshness-api';

type DocumentKey = { uid: string; documentId: string };

const ROOT = '/freshness/document-statuses';

const documentsApi = tagged.injectEndpoints({
  endpoints: (builder) => ({
    getWatchedDocuments: builder.query<DocumentPage, Record<string, string>>({
      query: (params) => ({ url: ROOT, method: 'GET', config: { params } }),
      transformResponse: unwrap<DocumentPage>,
      providesTags: ['Freshness'],
    }),
    getWatchedDocument: builder.query<DocumentStatus[], DocumentKey>({
      query: ({ uid, documentId }) => ({ url: `${ROOT}/${uid}/${documentId}`, method: 'GET' }),
      transformResponse: unwrap<DocumentStatus[]>,
      // The content manager drops the tag of a document after every save and publication.
      providesTags: (_result, _error, { uid, documentId }) => [
        'Freshness',
        { type: 'Document', id: `${uid}_${documentId}` },
      ],
    }),
    confirmDocument: builder.mutation<unknown, { document: DocumentKey; data: Signature }>({
      query: ({ document: { uid, documentId }, data }) => ({
        url: `${ROOT}/${uid}/${documentId}/confirm`,
        method: 'POST',
        data,
      }),
      invalidatesTags: (_result, error) => (error ? [] : ['Freshness']),
    }),
  }),
});

export const {
  useGetWatchedDocumentsQuery,
  useGetWatchedDocumentQuery,
  useConfirmDocumentMutation,
} = documentsApi;
