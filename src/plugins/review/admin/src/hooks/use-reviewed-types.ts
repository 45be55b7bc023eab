import { useMemo } from 'react';
import { useResource } from '../../../../../admin-kit/use-resource';

type ContentType = {
  uid: string;
  info: { displayName: string };
  pluginOptions?: { review?: { required?: boolean } };
};

export type ReviewedType = { uid: string; name: string };

/** The types whose schema asks for review, as the content manager knows them; empty until they are read. */
export function useReviewedTypes(): ReviewedType[] {
  const { data } = useResource<ContentType[]>('/content-manager/content-types');
  return useMemo(
    () =>
      (data ?? [])
        .filter(({ pluginOptions }) => pluginOptions?.review?.required === true)
        .map(({ uid, info }) => ({ uid, name: info.displayName })),
    [data],
  );
}
