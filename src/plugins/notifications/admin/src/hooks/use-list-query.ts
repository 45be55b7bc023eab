import { useQueryParams } from '@strapi/strapi/admin';
import type { ListQuery } from '../notifications-api';

/** What the address asks of a list; a state that belongs to another tab is left out. */
export function useListQuery(states: readonly string[]): ListQuery {
  const [{ query }] = useQueryParams<ListQuery>();
  const { state, page, pageSize } = query;
  return {
    ...(state && states.includes(state) ? { state } : {}),
    ...(page ? { page } : {}),
    ...(pageSize ? { pageSize } : {}),
  };
}
