import type { SourceChoice } from '../../../server/src/contracts/returns';
import type {
  SetItem,
  StatisticsSettings,
  UnitKept,
  UnitList,
} from '../../../server/src/contracts/totals';
import { tagged, unwrap } from './tagged';

const belowPath = (unitId: string) => `/statistics/units/${encodeURIComponent(unitId)}/below`;

type SetVersion = Pick<SetItem, 'key' | 'version'>;

/** Indicator sets, reporting units and due days. */
const settingsApi = tagged.injectEndpoints({
  endpoints: (builder) => ({
    getStatisticsSets: builder.query<SetItem[], void>({
      query: () => ({ url: '/statistics/sets', method: 'GET' }),
      transformResponse: unwrap<SetItem[]>,
      providesTags: ['StatisticsSets'],
    }),
    getStatisticsSet: builder.query<SetItem, SetVersion>({
      query: ({ key, version }) => ({
        url: `/statistics/sets/${key}`,
        method: 'GET',
        config: { params: { version: String(version) } },
      }),
      transformResponse: unwrap<SetItem>,
      providesTags: ['StatisticsSets'],
    }),
    getStatisticsSources: builder.query<SourceChoice[], void>({
      query: () => ({ url: '/statistics/sources', method: 'GET' }),
      transformResponse: unwrap<SourceChoice[]>,
    }),
    saveStatisticsSet: builder.mutation<unknown, Omit<SetItem, 'changedAt' | 'changedBy'>>({
      query: ({ key, ...data }) => ({ url: `/statistics/sets/${key}`, method: 'PUT', data }),
      invalidatesTags: (_result, error) => (error ? [] : ['StatisticsSets', 'Statistics']),
    }),
    getStatisticsUnits: builder.query<UnitList, void>({
      query: () => ({ url: '/statistics/units', method: 'GET' }),
      transformResponse: unwrap<UnitList>,
      providesTags: ['StatisticsUnits'],
    }),
    saveStatisticsUnits: builder.mutation<unknown, UnitList>({
      query: (data) => ({ url: '/statistics/units', method: 'PUT', data }),
      invalidatesTags: (_result, error) => (error ? [] : ['StatisticsUnits', 'Statistics']),
    }),
    getStatisticsUnitsKept: builder.query<UnitKept[], void>({
      query: () => ({ url: '/statistics/units-kept', method: 'GET' }),
      transformResponse: unwrap<UnitKept[]>,
      providesTags: ['StatisticsUnits'],
    }),
    getStatisticsUnitsBelow: builder.query<UnitList, string>({
      query: (unitId) => ({ url: belowPath(unitId), method: 'GET' }),
      transformResponse: unwrap<UnitList>,
      providesTags: ['StatisticsUnits'],
    }),
    saveStatisticsUnitsBelow: builder.mutation<unknown, UnitList & { unitId: string }>({
      query: ({ unitId, ...data }) => ({ url: belowPath(unitId), method: 'PUT', data }),
      invalidatesTags: (_result, error) => (error ? [] : ['StatisticsUnits', 'Statistics']),
    }),
    getStatisticsSettings: builder.query<StatisticsSettings, void>({
      query: () => ({ url: '/statistics/settings', method: 'GET' }),
      transformResponse: unwrap<StatisticsSettings>,
      providesTags: ['StatisticsSettings'],
    }),
    saveStatisticsSettings: builder.mutation<unknown, StatisticsSettings>({
      query: (data) => ({ url: '/statistics/settings', method: 'PUT', data }),
      invalidatesTags: (_result, error) => (error ? [] : ['StatisticsSettings']),
    }),
  }),
});

export const {
  useGetStatisticsSetsQuery,
  useGetStatisticsSetQuery,
  useGetStatisticsSourcesQuery,
  useSaveStatisticsSetMutation,
  useGetStatisticsUnitsQuery,
  useSaveStatisticsUnitsMutation,
  useGetStatisticsUnitsKeptQuery,
  useGetStatisticsUnitsBelowQuery,
  useSaveStatisticsUnitsBelowMutation,
  useGetStatisticsSettingsQuery,
  useSaveStatisticsSettingsMutation,
} = settingsApi;
