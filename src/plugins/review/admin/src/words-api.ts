import type {
  WordItem,
  WordRequest,
  WordsImportReport,
  WordsImportRequest,
  WordsPage,
} from '../../server/src/words/contract';
import { tagged, unwrap } from './review-api';

type Change = WordRequest & Pick<WordItem, 'id' | 'version'>;

/** The word list. Refused changes read it again too, so that after a 409 the newest state shows. */
const wordsApi = tagged.injectEndpoints({
  endpoints: (builder) => ({
    getReviewWords: builder.query<WordsPage, Record<string, string>>({
      query: (params) => ({ url: '/review/words', method: 'GET', config: { params } }),
      transformResponse: unwrap<WordsPage>,
      providesTags: ['ReviewWord'],
    }),
    addReviewWord: builder.mutation<unknown, WordRequest>({
      query: (data) => ({ url: '/review/words', method: 'POST', data }),
      invalidatesTags: ['ReviewWord', 'Review'],
    }),
    changeReviewWord: builder.mutation<unknown, Change>({
      query: ({ id, ...data }) => ({ url: `/review/words/${id}`, method: 'PUT', data }),
      invalidatesTags: ['ReviewWord', 'Review'],
    }),
    deleteReviewWord: builder.mutation<unknown, Pick<WordItem, 'id' | 'version'>>({
      query: ({ id, version }) => ({
        url: `/review/words/${id}`,
        method: 'DELETE',
        config: { params: { version } },
      }),
      invalidatesTags: ['ReviewWord', 'Review'],
    }),
    importReviewWords: builder.mutation<WordsImportReport, WordsImportRequest>({
      query: (data) => ({ url: '/review/words/import', method: 'POST', data }),
      transformResponse: unwrap<WordsImportReport>,
      invalidatesTags: (_result, _error, { dryRun }) =>
        dryRun === false ? ['ReviewWord', 'Review'] : [],
    }),
  }),
});

export const {
  useGetReviewWordsQuery,
  useAddReviewWordMutation,
  useChangeReviewWordMutation,
  useDeleteReviewWordMutation,
  useImportReviewWordsMutation,
} = wordsApi;
