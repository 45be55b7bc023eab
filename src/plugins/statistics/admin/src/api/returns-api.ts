import type {
  CellRecords,
  MoveReturn,
  ReturnForm,
  ReturnPage,
  SaveReturn,
} from '../../../server/src/contracts/returns';
import type { ReturnImportReport } from '../../../server/src/import/contract';
import { tagged, unwrap } from './tagged';

type OfReturn<Data> = { id: string; data: Data };
type ImportRequest = {
  id: string;
  file: File;
  /** Why counted numbers are written over; empty where none is. */
  reason: string;
  /** Of the check: what is imported is what was checked. Null checks only. */
  digest: string | null;
};

type CellKey = { id: string; code: string; page: string };

/** The answer to a change is the form as it is then: it is shown at once, with no older one in between. */
async function keepAnswer<Data>(
  answer: Promise<{ data: Data }>,
  keep: (data: Data) => unknown,
): Promise<void> {
  // What was refused is told where it was sent from.
  const fulfilled = await answer.catch(() => null);
  if (fulfilled) keep(fulfilled.data);
}

/** Returns: their list, the form of one, and what is done with it. */
const returnsApi = tagged.injectEndpoints({
  endpoints: (builder) => ({
    getStatisticsReturns: builder.query<ReturnPage, Record<string, string>>({
      query: (params) => ({ url: '/statistics/returns', method: 'GET', config: { params } }),
      transformResponse: unwrap<ReturnPage>,
      providesTags: ['Statistics'],
    }),
    getStatisticsReturn: builder.query<ReturnForm, string>({
      query: (id) => ({ url: `/statistics/returns/${id}`, method: 'GET' }),
      transformResponse: unwrap<ReturnForm>,
      providesTags: ['Statistics'],
    }),
    saveStatisticsReturn: builder.mutation<ReturnForm, OfReturn<SaveReturn>>({
      query: ({ id, data }) => ({ url: `/statistics/returns/${id}`, method: 'PUT', data }),
      transformResponse: unwrap<ReturnForm>,
      onQueryStarted: ({ id }, { dispatch, queryFulfilled }): Promise<void> =>
        keepAnswer(queryFulfilled, (form) => dispatch(showForm(id, form))),
      invalidatesTags: (_result, error) => (error ? [] : ['Statistics']),
    }),
    moveStatisticsReturn: builder.mutation<ReturnForm, OfReturn<MoveReturn>>({
      query: ({ id, data }) => ({ url: `/statistics/returns/${id}/moves`, method: 'POST', data }),
      transformResponse: unwrap<ReturnForm>,
      onQueryStarted: ({ id }, { dispatch, queryFulfilled }): Promise<void> =>
        keepAnswer(queryFulfilled, (form) => dispatch(showForm(id, form))),
      invalidatesTags: (_result, error) => (error ? [] : ['Statistics']),
    }),
    recountStatisticsReturn: builder.mutation<ReturnForm, string>({
      query: (id) => ({ url: `/statistics/returns/${id}/count`, method: 'POST', data: {} }),
      transformResponse: unwrap<ReturnForm>,
      onQueryStarted: (id, { dispatch, queryFulfilled }): Promise<void> =>
        keepAnswer(queryFulfilled, (form) => dispatch(showForm(id, form))),
      invalidatesTags: (_result, error) => (error ? [] : ['Statistics']),
    }),
    importStatisticsReturn: builder.mutation<ReturnImportReport, ImportRequest>({
      query: ({ id, file, reason, digest }) => {
        const data = new FormData();
        data.append('file', file);
        const params = new URLSearchParams({
          dryRun: String(digest === null),
          ...(digest === null ? {} : { digest }),
          ...(reason === '' ? {} : { reason }),
        });
        return {
          url: `/statistics/returns/${id}/import?${params.toString()}`,
          method: 'POST',
          data,
        };
      },
      transformResponse: unwrap<ReturnImportReport>,
      invalidatesTags: (_result, error, { digest }) =>
        error || digest === null ? [] : ['Statistics'],
    }),
    getStatisticsCell: builder.query<CellRecords, CellKey>({
      query: ({ id, code, page }) => ({
        url: `/statistics/returns/${id}/cells/${encodeURIComponent(code)}`,
        method: 'GET',
        config: { params: { page } },
      }),
      transformResponse: unwrap<CellRecords>,
      providesTags: ['Statistics'],
    }),
  }),
});

function showForm(id: string, form: ReturnForm) {
  return returnsApi.util.updateQueryData('getStatisticsReturn', id, () => form);
}

export const {
  useGetStatisticsReturnsQuery,
  useGetStatisticsReturnQuery,
  useSaveStatisticsReturnMutation,
  useMoveStatisticsReturnMutation,
  useRecountStatisticsReturnMutation,
  useImportStatisticsReturnMutation,
  useGetStatisticsCellQuery,
} = returnsApi;
