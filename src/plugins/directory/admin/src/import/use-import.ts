import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { ImportKind, ImportReport } from '../../../server/src/import/contract';
import { useErrorText } from '../hooks/use-error-text';

export type ImportWork = {
  kind: ImportKind;
  file: File | null;
  busy: 'checking' | 'applying' | null;
  report: ImportReport | null;
  /** Why the file could not even be read, or the request failed. */
  failure: string | null;
  chooseKind(kind: ImportKind): void;
  chooseFile(file: File | null): void;
  check(): Promise<void>;
  apply(): Promise<void>;
};

/** A refused import still says what it found. */
function reportIn(cause: unknown): ImportReport | null {
  if (!isFetchError(cause)) return null;
  const details: unknown = cause.response?.data?.error?.details;
  return (details as { report?: ImportReport } | undefined)?.report ?? null;
}

/** The steps of an import: choose, check, apply. Another file or kind begins again. */
export function useImport(): ImportWork {
  const { post } = useFetchClient();
  const errorText = useErrorText();
  const [kind, setKind] = useState<ImportKind>('people');
  const [file, setFile] = useState<File | null>(null);
  const [busy, setBusy] = useState<ImportWork['busy']>(null);
  const [report, setReport] = useState<ImportReport | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  const forget = () => {
    setReport(null);
    setFailure(null);
  };
  const send = async (query: string, activity: ImportWork['busy']) => {
    if (!file) return;
    setBusy(activity);
    setFailure(null);
    const form = new FormData();
    form.append('file', file);
    try {
      const { data } = await post<{ data: ImportReport }>(
        `/directory/import/${kind}?${query}`,
        form,
      );
      setReport(data.data);
    } catch (cause) {
      const found = reportIn(cause);
      setReport(found);
      setFailure(found ? null : errorText(cause));
    } finally {
      setBusy(null);
    }
  };
  return {
    kind,
    file,
    busy,
    report,
    failure,
    chooseKind(next) {
      setKind(next);
      forget();
    },
    chooseFile(next) {
      setFile(next);
      forget();
    },
    check: () => send('dryRun=true', 'checking'),
    apply: () => send(`dryRun=false&digest=${report?.digest ?? ''}`, 'applying'),
  };
}
