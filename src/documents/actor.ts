import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { personName } from './person-name';
import { requestState } from './request-state';

/** Who writes: a person in the admin panel, an API token, or a task of the platform itself. */
export type Actor = { kind: 'person' | 'token' | 'task'; id: string | null; name: string };

const actors = new AsyncLocalStorage<Actor>();

/** Runs a piece of work in the name of a task (a seed, a nightly job), so that records say who did it. */
export function actAsTask<Result>(name: string, work: () => Result): Result {
  return actors.run({ kind: 'task', id: null, name }, work);
}

/** Runs what a person of the demonstration does, so that records carry their name. */
export function actAsPerson<Result>(
  person: { id: string; name: string },
  work: () => Result,
): Result {
  return actors.run({ kind: 'person', ...person }, work);
}

/** Who is behind the code now running. Without a request it is a task, `system` unless it gave its name. */
export function currentActor(strapi: Core.Strapi): Actor {
  const actor = actors.getStore();
  if (actor) return actor;
  const state = requestState(strapi);
  const strategy = state?.auth?.strategy?.name;
  if (strategy === 'content-api-token' || strategy === 'api-token') {
    const { id, name } = state?.auth?.credentials ?? {};
    return { kind: 'token', id: id === undefined ? null : String(id), name: name ?? '' };
  }
  if (state?.user) {
    return { kind: 'person', id: String(state.user.id), name: personName(state.user) };
  }
  return { kind: 'task', id: null, name: 'system' };
}
