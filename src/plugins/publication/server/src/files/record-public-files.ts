import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { lock } from '../../../../../documents/lock';
import { replacePublicFiles } from './replace-public-files';

const STEP = 'public files of documents from before private files';

async function recordAllOf(strapi: Core.Strapi, uid: UID.ContentType): Promise<void> {
  const rows = (await strapi.db.query(uid).findMany({
    select: ['documentId'],
    where: { publishedAt: { $notNull: true } },
  })) as { documentId: string }[];
  for (const { documentId } of rows) {
    await strapi.db.transaction(async ({ trx }) => {
      await lock(trx as Knex.Transaction, documentId);
      await replacePublicFiles({ strapi, trx: trx as Knex.Transaction, uid, documentId });
    });
  }
}

/**
 * Once for all: documents that were public before files were private keep their files public. An installation without
 * files has nothing to record.
 */
export async function recordPublicFiles(strapi: Core.Strapi): Promise<void> {
  const steps = () => strapi.db.connection('zhaoshi_publication.file_steps');
  if ((await steps().where({ name: STEP })).length > 0) return;
  if ((await strapi.db.query('plugin::upload.file').count()) > 0) {
    for (const uid of Object.keys(strapi.contentTypes) as UID.ContentType[]) {
      if (uid.startsWith('api::')) await recordAllOf(strapi, uid);
    }
  }
  await steps().insert({ name: STEP }).onConflict().ignore();
}
