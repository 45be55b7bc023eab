import { adminApi } from '@strapi/strapi/admin';
import type { InspectionResult } from '../../../../domain/freshness/inspection';
import type { Choice, ColumnDetails, ColumnPage, Overview } from '../../server/src/contracts/api';
import type { ColumnKey } from '../../server/src/contracts/places';

type Answer<Data> = { data: Data };
type DocumentKey = { model: string; documentId: string };

export const unwrap = <Data>({ data }: Answer<Data>) => data;
const pathOf = ({ categoryId, organizationId }: ColumnKey) =>
  `/freshness/columns/${categoryId}/${organizationId}`;

/** Everything shown is counted from the same rules and events, so whatever is changed here has all of it read again. */
export const tagged = adminApi.enhanceEndpoints({ addTagTypes: ['Document', 'Freshness'] });

const freshnessApi = tagged.injectEndpoints({
  endpoints: (builder) => ({
    getFreshnessOverview: builder.query<Overview, void>({
      query: () => ({ url: '/freshness/overview', method: 'GET' }),
      transformResponse: unwrap<Overview>,
      providesTags: ['Freshness'],
    }),
    getFreshnessColumns: builder.query<ColumnPage, Record<string, string>>({
      query: (params) => ({ url: '/freshness/columns', method: 'GET', config: { params } }),
      transformResponse: unwrap<ColumnPage>,
      providesTags: ['Freshness'],
    }),
    getFreshnessColumn: builder.query<ColumnDetails, ColumnKey>({
      query: (column) => ({ url: pathOf(column), method: 'GET' }),
      transformResponse: unwrap<ColumnDetails>,
      providesTags: ['Freshness'],
    }),
    getFreshnessOfDocument: builder.query<ColumnDetails | null, DocumentKey>({
      query: ({ model, documentId }) => ({
        url: `/freshness/documents/${model}/${documentId}`,
        method: 'GET',
      }),
      transformResponse: unwrap<ColumnDetails | null>,
      // The content manager drops the tag of a document after every save and publication.
      providesTags: (_result, _error, { model, documentId }) => [
        'Freshness',
        { type: 'Document', id: `${model}_${documentId}` },
      ],
    }),
    confirmFreshness: builder.mutation<
      unknown,
      { column: ColumnKey; data: { note: string; evidence: string } }
    >({
      query: ({ column, data }) => ({ url: `${pathOf(column)}/confirm`, method: 'POST', data }),
      invalidatesTags: (_result, error) => (error ? [] : ['Freshness']),
    }),
    getFreshnessInspection: builder.query<InspectionResult, Record<string, string>>({
      query: (params) => ({ url: '/freshness/inspection', method: 'GET', config: { params } }),
      transformResponse: unwrap<InspectionResult>,
      providesTags: ['Freshness'],
    }),
    getFreshnessChoices: builder.query<
      Choice[],
      { list: 'organizations' | 'categories'; q?: string; value?: string }
    >({
      query: ({ list, ...params }) => ({
        url: `/freshness/choices/${list}`,
        method: 'GET',
        config: { params },
      }),
      transformResponse: unwrap<Choice[]>,
    }),
  }),
});

export const {
  useGetFreshnessOverviewQuery,
  useGetFreshnessColumnsQuery,
  useGetFreshnessColumnQuery,
  useGetFreshnessOfDocumentQuery,
  useConfirmFreshnessMutation,
  useGetFreshnessInspectionQuery,
  useGetFreshnessChoicesQuery,
} = freshnessApi;
