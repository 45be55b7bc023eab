import type {
  LinksPage,
  SavedSite,
  SiteDetails,
  SiteRequest,
  SiteWeek,
} from '../../server/src/contracts/checks';
import { tagged, unwrap } from './freshness-api';

/** `id` null: a new one. */
export type SaveSite = { id: number | null; data: SiteRequest };

/** Sites that are probed, and links in what is public. */
const checksApi = tagged.enhanceEndpoints({ addTagTypes: ['FreshnessSite'] }).injectEndpoints({
  endpoints: (builder) => ({
    getFreshnessSites: builder.query<SiteWeek[], Record<string, string>>({
      query: (params) => ({
        url: '/freshness/availability/sites',
        method: 'GET',
        config: { params },
      }),
      transformResponse: unwrap<SiteWeek[]>,
      providesTags: ['FreshnessSite'],
    }),
    getFreshnessSite: builder.query<SiteDetails, string>({
      query: (id) => ({ url: `/freshness/availability/sites/${id}`, method: 'GET' }),
      transformResponse: unwrap<SiteDetails>,
      providesTags: ['FreshnessSite'],
    }),
    saveFreshnessSite: builder.mutation<SavedSite, SaveSite>({
      query: ({ id, data }) =>
        id === null
          ? { url: '/freshness/sites', method: 'POST', data }
          : { url: `/freshness/sites/${id}`, method: 'PUT', data },
      transformResponse: unwrap<SavedSite>,
      invalidatesTags: (_result, error) => (error ? [] : ['FreshnessSite']),
    }),
    removeFreshnessSite: builder.mutation<unknown, number>({
      query: (id) => ({ url: `/freshness/sites/${id}`, method: 'DELETE' }),
      invalidatesTags: ['FreshnessSite'],
    }),
    getFreshnessLinks: builder.query<LinksPage, Record<string, string>>({
      query: (params) => ({ url: '/freshness/links', method: 'GET', config: { params } }),
      transformResponse: unwrap<LinksPage>,
    }),
  }),
});

export const {
  useGetFreshnessSitesQuery,
  useGetFreshnessSiteQuery,
  useSaveFreshnessSiteMutation,
  useRemoveFreshnessSiteMutation,
  useGetFreshnessLinksQuery,
} = checksApi;
