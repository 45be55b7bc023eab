import type { Core } from '@strapi/strapi';
import { today } from '../clock';
import type { Reach } from './reach';
import { scopeOf } from './scope-of';
import type { Writer } from './writer';

/**
 * How far an API token goes, whatever it does: where it is assigned. One with full access belongs to an
 * administrator's own integration and is not limited.
 */
export async function tokenReach(
  strapi: Core.Strapi,
  { tokenId, isFullAccess }: Extract<Writer, { kind: 'token' }>,
): Promise<Reach> {
  if (isFullAccess) return { kind: 'everything' };
  const holder = { kind: 'token', id: tokenId } as const;
  return {
    kind: 'organizations',
    organizations: await scopeOf({ strapi, holder, onDay: today() }),
  };
}
