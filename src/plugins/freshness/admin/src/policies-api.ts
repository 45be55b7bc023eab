import type { PolicyItem, PolicyPreview } from '../../server/src/contracts/api';
import { tagged, unwrap } from './freshness-api';
import type { PolicyRequest } from './policies/policy-draft';

/** The rules of the settings. What they say decides every status, so a change has all of it read again. */
const policiesApi = tagged.injectEndpoints({
  endpoints: (builder) => ({
    getFreshnessPolicies: builder.query<PolicyItem[], void>({
      query: () => ({ url: '/freshness/policies', method: 'GET' }),
      transformResponse: unwrap<PolicyItem[]>,
      providesTags: ['Freshness'],
    }),
    saveFreshnessPolicy: builder.mutation<unknown, PolicyRequest>({
      query: ({ key, ...data }) => ({ url: `/freshness/policies/${key}`, method: 'PUT', data }),
      invalidatesTags: (_result, error) => (error ? [] : ['Freshness']),
    }),
    deleteFreshnessPolicy: builder.mutation<unknown, Pick<PolicyItem, 'key' | 'version'>>({
      query: ({ key, version }) => ({
        url: `/freshness/policies/${key}`,
        method: 'DELETE',
        config: { params: { version } },
      }),
      invalidatesTags: ['Freshness'],
    }),
    /** A question, though it is asked with a body: it changes nothing. */
    previewFreshnessPolicy: builder.query<PolicyPreview, PolicyRequest>({
      query: (data) => ({ url: '/freshness/policies/preview', method: 'POST', data }),
      transformResponse: unwrap<PolicyPreview>,
      providesTags: ['Freshness'],
    }),
  }),
});

export const {
  useGetFreshnessPoliciesQuery,
  useSaveFreshnessPolicyMutation,
  useDeleteFreshnessPolicyMutation,
  usePreviewFreshnessPolicyQuery,
} = policiesApi;
