import type { Core } from '@strapi/strapi';
import { contentsOf, type Content } from '../content';
import { directoryOf } from '../people/directory';
import { findRun, type StoredRun } from '../runs/stored-run';
import { describe } from '../workflows/place-of';
import { apiTypes } from './api-types';

export type ReachableDocument = { uid: string; documentId: string; content: Content };

async function reaches(strapi: Core.Strapi, organizationId: string | null): Promise<boolean> {
  const organizations = await directoryOf(strapi).ofToken();
  if (organizations === null) return true;
  return organizationId !== null && organizations.has(organizationId);
}

/** A run within the organizations of the calling token; null for any other, whether it exists or not. */
export async function reachableRun(strapi: Core.Strapi, id: string): Promise<StoredRun | null> {
  const run = await findRun(strapi.db.connection, id);
  return run && (await reaches(strapi, run.organizationId)) ? run : null;
}

/** A draft of a reviewed type within the organizations of the calling token; null for any other. */
export async function reachableDocument(
  strapi: Core.Strapi,
  { type, documentId }: { type: string; documentId: string },
): Promise<ReachableDocument | null> {
  const uid = apiTypes(strapi).get(type);
  if (uid === undefined) return null;
  const content = await contentsOf(strapi).read({ uid, documentId, version: 'draft' });
  if (!content || !(await reaches(strapi, describe(content.row).organizationId))) return null;
  return { uid, documentId, content };
}
