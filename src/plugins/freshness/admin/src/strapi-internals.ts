/**
 * The one place of this plugin that reads what Strapi keeps to itself: check it at every upgrade.
 */
import type { StrapiApp } from '@strapi/strapi/admin';

type State = { adminApi?: { queries?: Record<string, { data?: unknown } | undefined> } };

/**
 * Whether whoever is signed in holds a right, where no hook may be called. The rights are read before any page is
 * shown; what is shown by mistake is still refused by the server.
 */
export function holdsRight(
  { store }: Pick<StrapiApp, 'store'>,
  action: string | undefined,
): boolean {
  const { adminApi } = (store?.getState() ?? {}) as State;
  const rights = adminApi?.queries?.['getMyPermissions(undefined)']?.data;
  if (!Array.isArray(rights)) return false;
  return (rights as { action: string }[]).some((right) => right.action === action);
}
