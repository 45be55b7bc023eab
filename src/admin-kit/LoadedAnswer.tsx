import { Page } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';

export type LoadedProps<Data> = {
  /** An answer as RTK Query keeps it. */
  answer: { data?: Data; isError: boolean; refetch: () => unknown };
  children: (data: Data) => ReactNode;
};

type Props<Data> = LoadedProps<Data> & {
  loading: string;
  failure: (onRetry: () => void) => ReactNode;
};

/** Shows what was read; until then that it is being read, or that it could not be. */
export function LoadedAnswer<Data>({ answer, children, loading, failure }: Props<Data>) {
  const { data, isError, refetch } = answer;
  if (data !== undefined) return <>{children(data)}</>;
  if (isError) return failure(() => void refetch());
  return <Page.Loading>{loading}</Page.Loading>;
}
