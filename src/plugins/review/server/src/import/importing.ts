import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { currentActor } from '../../../../../documents/actor';

const imports = new AsyncLocalStorage<{ source: string }>();

/**
 * Runs work that publishes what another system had published before: each document gets a run marked `imported`
 * instead of a review. Only a named task of the platform itself may do so, never a request.
 */
export function asImport<Result>(
  strapi: Core.Strapi,
  source: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const { kind, name } = currentActor(strapi);
  if (kind !== 'task' || name === 'system') throw new Error('Only a named task imports content');
  return imports.run({ source }, work);
}

/** Where the content being written comes from, if it is imported. */
export function importSource(): string | null {
  return imports.getStore()?.source ?? null;
}
