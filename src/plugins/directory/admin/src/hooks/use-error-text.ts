import { isFetchError } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { useTexts, type Bilingual } from './use-texts';

type Details = { message?: Partial<Bilingual> };

/** The sentence of a refused request; a general one when the server gave none. */
export function useErrorText(): (cause: unknown) => string {
  const { text, said } = useTexts();
  return useCallback(
    (cause) => {
      const details = isFetchError(cause)
        ? (cause.response?.data?.error?.details as Details | undefined)
        : undefined;
      const { zh, en } = details?.message ?? {};
      return zh && en ? said({ zh, en }) : text('error.unknown');
    },
    [text, said],
  );
}
