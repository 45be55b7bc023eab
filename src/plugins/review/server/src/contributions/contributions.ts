import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Actor } from '../../../../../documents/actor';
import type { Run } from '../../../../../domain/review/run';
import { isCovering } from '../../../../../domain/review/deciding-run';
import { pastRuns } from '../runs/past-runs';
import type { Content } from '../content';
import { table } from '../database/table';

type Document = { uid: string; documentId: string };

/** Notes that somebody changed the content; a task of the platform is nobody who could approve it later. */
export async function addContribution(
  trx: Knex.Transaction,
  { uid, documentId, actor }: Document & { actor: Actor },
): Promise<void> {
  if (actor.kind !== 'person' || actor.id === null) return;
  await table(trx, 'contributions')
    .insert({ uid, document_id: documentId, person_id: actor.id, person_name: actor.name })
    .onConflict(['uid', 'document_id', 'person_id'])
    .ignore();
}

type Files = {
  changersOf(
    args: Document & { connection: Knex; hashes: string[] },
  ): Promise<{ id: string; name: string }[]>;
};

/**
 * Whoever replaced a file of the content, or what is written about it, since it was last public has written on it,
 * though they never saved the document. Returns them.
 */
export async function addFileChangers(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  { uid, documentId, files }: Document & Pick<Content, 'files'>,
): Promise<{ id: string; name: string }[]> {
  const hashes = files.map(({ file }) => file.hash);
  const people = await strapi
    .plugin('publication')
    .service<Files>('files')
    .changersOf({ connection: trx, uid, documentId, hashes });
  for (const person of people) {
    await addContribution(trx, { uid, documentId, actor: { kind: 'person', ...person } });
  }
  return people;
}

/** The authors of a text are those of its copy. */
export async function inheritContributions(
  { trx, uid, documentId }: Document & { trx: Knex.Transaction },
  personIds: readonly string[],
): Promise<void> {
  for (const id of personIds) {
    await addContribution(trx, { uid, documentId, actor: { kind: 'person', id, name: '' } });
  }
}

/** Everybody who changed the content since it was last public. */
export async function contributorsOf(
  connection: Knex,
  { uid, documentId }: Document,
): Promise<string[]> {
  const rows = await table(connection, 'contributions')
    .where({ uid, document_id: documentId })
    .orderBy('person_id')
    .select<{ person_id: string }[]>('person_id');
  return rows.map((row) => row.person_id);
}

/** Forgets them: from now on others write. */
export async function clearContributions(
  trx: Knex.Transaction,
  { uid, documentId }: Document,
): Promise<void> {
  await table(trx, 'contributions').where({ uid, document_id: documentId }).delete();
}

/** Whoever wrote the draft as it is now: those of what was published last, of each run since, and everybody since. */
export async function authorsOfDraft(connection: Knex, document: Document): Promise<string[]> {
  const runs = await pastRuns(connection, document);
  const last = runs.findIndex(({ wasPublished }) => wasPublished);
  const since = last < 0 ? runs : runs.slice(0, last + 1);
  const contributors = await contributorsOf(connection, document);
  return [...new Set([...since.flatMap(({ authorIds }) => authorIds), ...contributors])];
}

/**
 * Whoever wrote what a run is about: those of its submission and everybody since. What was published stands still;
 * who changes the draft afterwards writes something else.
 */
export async function authorsOf(
  connection: Knex,
  run: Document & Pick<Run, 'state'> & { authorIds: readonly string[] },
): Promise<string[]> {
  const since = isCovering(run) ? [] : await contributorsOf(connection, run);
  return [...new Set([...run.authorIds, ...since])];
}
