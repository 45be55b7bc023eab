import type { Core } from '@strapi/strapi';
import type { StoredRun } from '../runs/stored-run';
import { directoryOf } from './directory';

/** People who publish: the keepers of the columns, whoever of them wrote the text included. */
export async function publishersOf(
  strapi: Core.Strapi,
  { organizationId }: Pick<StoredRun, 'organizationId'>,
): Promise<string[]> {
  if (organizationId === null) return [];
  const people = await directoryOf(strapi).holders('column_manager', organizationId);
  return people.map(({ id }) => id);
}
