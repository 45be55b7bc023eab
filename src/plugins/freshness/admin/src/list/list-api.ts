import type { DocumentStatus } from '../../../server/src/contracts/api';
import { tagged } from '../freshness-api';
import { together } from './together';

/** The type columns are made of. */
export const DISCLOSURE = 'api::disclosure.disclosure';

/** As many as the server answers at once, and as a page of the content manager can have. */
const MOST = 100;

const gather = together<unknown>(MOST);

const listApi = tagged.injectEndpoints({
  endpoints: (builder) => ({
    /** How the column of a document stands, asked together with those of the other rows; null where it is in none. */
    getFreshnessOfRow: builder.query<DocumentStatus | null, string>({
      queryFn: async (documentId, _api, _options, baseQuery) => {
        const answer = (await gather(documentId, async (ids) =>
          baseQuery({
            url: `/freshness/documents/${DISCLOSURE}`,
            method: 'GET',
            config: { params: { ids: ids.join(',') } },
          }),
        )) as Awaited<ReturnType<typeof baseQuery>>;
        if (answer.error !== undefined) return { error: answer.error };
        const { data } = answer.data as { data: DocumentStatus[] };
        return { data: data.find((found) => found.documentId === documentId) ?? null };
      },
      // The content manager drops the tag of a document after every save and publication.
      providesTags: (_result, _error, documentId) => [
        'Freshness',
        { type: 'Document', id: `${DISCLOSURE}_${documentId}` },
      ],
    }),
  }),
});

export const { useGetFreshnessOfRowQuery } = listApi;
