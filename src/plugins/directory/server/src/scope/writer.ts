import type { Core } from '@strapi/strapi';
import { currentActor } from '../../../../../documents/actor';
import { SUPER_ADMINISTRATOR } from '../uids';

/** Who is behind a write or a read, as far as its scope goes. */
export type Writer =
  | { kind: 'task' }
  | { kind: 'person'; userId: number; isSuperAdministrator: boolean; name: string }
  | { kind: 'token'; tokenId: number; isFullAccess: boolean }
  /** An account of a front-end site, or nobody at all, through REST or GraphQL. */
  | { kind: 'visitor' };

type State = {
  route?: { info?: { type?: string } };
  user?: { id: number; roles?: { code: string }[] };
  auth?: { credentials?: { id?: number; type?: string } | null };
};

/**
 * Tasks are the platform's own work: seeds, nightly jobs, and whatever runs without a request. A request of the
 * content API is a token's or a visitor's, whatever account stands behind it.
 */
export function currentWriter(strapi: Core.Strapi): Writer {
  const actor = currentActor(strapi);
  const state = strapi.requestContext.get()?.state as State | undefined;
  if (actor.kind === 'token') {
    const { id = 0, type } = state?.auth?.credentials ?? {};
    return { kind: 'token', tokenId: Number(id), isFullAccess: type === 'full-access' };
  }
  const isNamedTask = actor.kind === 'task' && actor.name !== 'system';
  if (!isNamedTask && state?.route?.info?.type === 'content-api') return { kind: 'visitor' };
  if (actor.kind === 'task') return { kind: 'task' };
  const isSuperAdministrator = !!state?.user?.roles?.some(
    ({ code }) => code === SUPER_ADMINISTRATOR,
  );
  return { kind: 'person', userId: Number(actor.id), isSuperAdministrator, name: actor.name };
}
