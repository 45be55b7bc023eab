import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';

/** Who writes: a person in the admin panel, an API token, or a task of the platform itself. */
export type Actor = { kind: 'person' | 'token' | 'task'; id: string | null; name: string };

type RequestState = {
  user?: { id: number; firstname?: string; lastname?: string; username?: string; email?: string };
  auth?: { strategy?: { name?: string }; credentials?: { id?: number; name?: string } | null };
};

const tasks = new AsyncLocalStorage<string>();

/** Runs a piece of work in the name of a task (a seed, a nightly job), so that records say who did it. */
export function actAsTask<Result>(name: string, work: () => Result): Result {
  return tasks.run(name, work);
}

function personName({ firstname, lastname, username, email }: NonNullable<RequestState['user']>) {
  // Chinese names: family name first, no space.
  const name = `${lastname ?? ''}${firstname ?? ''}`.trim();
  return name || username || email || '';
}

/** Who is behind the code now running. Without a request it is a task, `system` unless it gave its name. */
export function currentActor(strapi: Core.Strapi): Actor {
  const task = tasks.getStore();
  if (task) return { kind: 'task', id: null, name: task };
  const state = strapi.requestContext.get()?.state as RequestState | undefined;
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
