import type { Core } from '@strapi/strapi';
import { currentActor } from '../../../../../documents/actor';
import { hasFullAccess, isContentApi, requestState } from '../../../../../documents/request-state';
import { SUPER_ADMINISTRATOR } from '../uids';

/** Who is behind a write or a read, as far as its scope goes. */
export type Writer =
  | { kind: 'task' }
  | { kind: 'person'; userId: number; isSuperAdministrator: boolean; name: string }
  | { kind: 'token'; tokenId: number; isFullAccess: boolean }
  /** An account of a front-end site, or nobody at all, through REST or GraphQL. */
  | { kind: 'visitor' };

/**
 * Tasks are the platform's own work: seeds, nightly jobs, and whatever runs without a request. A request of the
 * content API is a token's or a visitor's, whatever account stands behind it.
 */
export function currentWriter(strapi: Core.Strapi): Writer {
  const actor = currentActor(strapi);
  const state = requestState(strapi);
  if (actor.kind === 'token') {
    const isFullAccess = state !== undefined && hasFullAccess(state);
    return { kind: 'token', tokenId: Number(actor.id ?? 0), isFullAccess };
  }
  const isNamedTask = actor.kind === 'task' && actor.name !== 'system';
  if (!isNamedTask && isContentApi(state)) return { kind: 'visitor' };
  if (actor.kind === 'task') return { kind: 'task' };
  const isSuperAdministrator = !!state?.user?.roles?.some(
    ({ code }) => code === SUPER_ADMINISTRATOR,
  );
  return { kind: 'person', userId: Number(actor.id), isSuperAdministrator, name: actor.name };
}
