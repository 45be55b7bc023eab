import type { LifeList } from '../../server/src/contracts/life';
import type { SheetPage } from '../../server/src/contracts/supervision';
import { tagged, unwrap } from './freshness-api';

/** What might be done to the catalog, and the weekly sheets that were sent. */
const lifeApi = tagged.injectEndpoints({
  endpoints: (builder) => ({
    getFreshnessLife: builder.query<LifeList, void>({
      query: () => ({ url: '/freshness/life', method: 'GET' }),
      transformResponse: unwrap<LifeList>,
      providesTags: ['Freshness'],
    }),
    getSupervisionSheets: builder.query<SheetPage, Record<string, string>>({
      query: (params) => ({
        url: '/freshness/supervision-sheets',
        method: 'GET',
        config: { params },
      }),
      transformResponse: unwrap<SheetPage>,
      providesTags: ['Freshness'],
    }),
  }),
});

export const { useGetFreshnessLifeQuery, useGetSupervisionSheetsQuery } = lifeApi;
