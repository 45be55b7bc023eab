import type { Core } from '@strapi/strapi';
import { loadDemonstration, loadVocabulary } from './run';

type State = 'started' | 'done' | null;

/**
 * Fills an empty database: the vocabularies always, the demonstration content unless it is switched off. A load that a
 * crash interrupted goes on at the next start; a database that already holds organizations is left alone.
 */
export async function loadOnFirstStart(args: {
  strapi: Core.Strapi;
  withDemonstration: boolean;
}): Promise<void> {
  const { strapi, withDemonstration } = args;
  const terms = await strapi.db.query('api::vocabulary-term.vocabulary-term').count();
  if (terms === 0) await loadVocabulary(strapi);
  if (!withDemonstration) return;

  const store = strapi.store({ type: 'core', name: 'zhaoshi' });
  const state = (await store.get({ key: 'demonstration' })) as State;
  const organizations = await strapi.db.query('api::organization.organization').count();
  if (state === 'done' || (!state && organizations > 0)) return;
  strapi.log.info('Loading the demonstration content');
  await store.set({ key: 'demonstration', value: 'started' });
  await loadDemonstration(strapi);
  await store.set({ key: 'demonstration', value: 'done' });
}
