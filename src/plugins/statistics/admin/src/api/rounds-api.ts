import type { ReminderAnswer, RoundBoard, RoundLine } from '../../../server/src/contracts/returns';
import { tagged, unwrap } from './tagged';

export type RoundKey = { setKey: string; quarter: string };

const pathOf = ({ setKey, quarter }: RoundKey) => `/statistics/rounds/${setKey}/${quarter}`;

/** Rounds: how far everybody is, and what those who run them do. */
const roundsApi = tagged.injectEndpoints({
  endpoints: (builder) => ({
    getStatisticsRounds: builder.query<RoundLine[], void>({
      query: () => ({ url: '/statistics/rounds', method: 'GET' }),
      transformResponse: unwrap<RoundLine[]>,
      providesTags: ['Statistics'],
    }),
    getStatisticsRound: builder.query<RoundBoard, RoundKey>({
      query: (round) => ({ url: pathOf(round), method: 'GET' }),
      transformResponse: unwrap<RoundBoard>,
      providesTags: ['Statistics'],
    }),
    openStatisticsRound: builder.mutation<RoundLine, RoundKey>({
      query: (data) => ({ url: '/statistics/rounds', method: 'POST', data }),
      transformResponse: unwrap<RoundLine>,
      invalidatesTags: (_result, error) => (error ? [] : ['Statistics']),
    }),
    remindStatisticsUnits: builder.mutation<ReminderAnswer, { round: RoundKey; unitIds: string[] }>(
      {
        query: ({ round, unitIds }) => ({
          url: `${pathOf(round)}/remind`,
          method: 'POST',
          data: { unitIds },
        }),
        transformResponse: unwrap<ReminderAnswer>,
      },
    ),
    freezeStatisticsRound: builder.mutation<
      unknown,
      { round: RoundKey; data: { unitId: string; reason?: string } }
    >({
      query: ({ round, data }) => ({ url: `${pathOf(round)}/freeze`, method: 'POST', data }),
      invalidatesTags: (_result, error) => (error ? [] : ['Statistics']),
    }),
    publishStatisticsRound: builder.mutation<RoundBoard, RoundKey>({
      query: (round) => ({ url: `${pathOf(round)}/publish`, method: 'POST', data: {} }),
      transformResponse: unwrap<RoundBoard>,
      invalidatesTags: (_result, error) => (error ? [] : ['Statistics']),
    }),
  }),
});

export const {
  useGetStatisticsRoundsQuery,
  useGetStatisticsRoundQuery,
  useOpenStatisticsRoundMutation,
  useRemindStatisticsUnitsMutation,
  useFreezeStatisticsRoundMutation,
  usePublishStatisticsRoundMutation,
} = roundsApi;
