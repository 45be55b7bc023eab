import type { LateList, Ranking, Totals, Trend } from '../../../server/src/contracts/totals';
import { tagged, unwrap } from './tagged';

type Params = Record<string, string>;

/** Totals and what is drawn of them. */
const totalsApi = tagged.injectEndpoints({
  endpoints: (builder) => ({
    getStatisticsTotals: builder.query<Totals, Params>({
      query: (params) => ({ url: '/statistics/totals', method: 'GET', config: { params } }),
      transformResponse: unwrap<Totals>,
      providesTags: ['Statistics'],
    }),
    getStatisticsRanking: builder.query<Ranking, Params>({
      query: (params) => ({ url: '/statistics/ranking', method: 'GET', config: { params } }),
      transformResponse: unwrap<Ranking>,
      providesTags: ['Statistics'],
    }),
    getStatisticsTrend: builder.query<Trend, Params>({
      query: (params) => ({ url: '/statistics/trend', method: 'GET', config: { params } }),
      transformResponse: unwrap<Trend>,
      providesTags: ['Statistics'],
    }),
    getStatisticsLate: builder.query<LateList, Params>({
      query: (params) => ({ url: '/statistics/late', method: 'GET', config: { params } }),
      transformResponse: unwrap<LateList>,
      providesTags: ['Statistics'],
    }),
  }),
});

export const {
  useGetStatisticsTotalsQuery,
  useGetStatisticsRankingQuery,
  useGetStatisticsTrendQuery,
  useGetStatisticsLateQuery,
} = totalsApi;
