import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';

export type Resource<Data> = {
  /** The last answer; kept while a newer one is on its way. */
  data: Data | null;
  hasFailed: boolean;
  isLoading: boolean;
  reload: () => void;
};

/** Reads `{ data }` from an admin route, again whenever the address changes or `reload` is called; null reads nothing. */
export function useResource<Data>(url: string | null): Resource<Data> {
  const { get } = useFetchClient();
  const [state, setState] = useState({ data: null as Data | null, hasFailed: false });
  const [isLoading, setLoading] = useState(url !== null);
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    if (url === null) return undefined;
    const abort = new AbortController();
    setLoading(true);
    get<{ data: Data }>(url, { signal: abort.signal })
      .then(({ data: body }) => setState({ data: body.data, hasFailed: false }))
      .catch(() => setState((last) => (abort.signal.aborted ? last : { ...last, hasFailed: true })))
      .finally(() => {
        if (!abort.signal.aborted) setLoading(false);
      });
    return () => abort.abort();
  }, [get, url, turn]);

  const reload = useCallback(() => setTurn((last) => last + 1), []);
  return { ...state, isLoading, reload };
}
