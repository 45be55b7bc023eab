import { Page } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { useTexts } from '../hooks/use-texts';
import { LoadFailure } from './LoadFailure';

type Props<Data> = {
  /** An answer as RTK Query keeps it. */
  answer: { data?: Data; isError: boolean; refetch: () => unknown };
  children: (data: Data) => ReactNode;
};

/** Shows what was read; until then that it is being read, or that it could not be. */
export function Loaded<Data>({ answer, children }: Props<Data>) {
  const { text } = useTexts();
  const { data, isError, refetch } = answer;
  if (data !== undefined) return <>{children(data)}</>;
  if (isError) return <LoadFailure onRetry={() => void refetch()} />;
  return <Page.Loading>{text('loading')}</Page.Loading>;
}
