import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { makeCategory, nextNumber } from '../../support/make-records';
import { draftTypes, stepsOf } from './model';
import { makeDraft } from './valid-documents';
import { takeBack } from './take-back';
import {
  makeDraftsUnmodified,
  writeAccountSecrets,
  writeDraftSecrets,
  writePrivateSecrets,
} from './write-secrets';

/** One document of each fate; what changes between the worlds is never public. */
export type Fates = {
  /** Public; somebody begins to edit it in the second world. */
  plain: string;
  /** Public, being edited; the edits are gone in the second world. */
  edited: string;
  /** Public, being edited, differently in both worlds. */
  rewritten: string;
  withdrawn: string;
  /** Never public; deleted in the second world. */
  dropped: string;
  /** Never public, with other values in the second world. */
  draft: string;
};

export type Corpus = {
  /** By type. */
  fates: Record<string, Fates>;
  fileOfDrafts: string;
  /** Names of feeds: of everything, of categories and of organizations. */
  feeds: string[];
  /** Address of a category in the catalog. */
  categoryPath: string;
  /** Row ids of drafts, by type: numbers somebody might guess. */
  draftRows: Record<string, number>;
  moveToSecondWorld(): Promise<void>;
};

type File = { id: number; documentId: string };

async function makeFile(strapi: Core.Strapi, name: string): Promise<File> {
  const data = {
    name: `${name}.pdf`,
    hash: `${name}_${nextNumber()}`,
    ext: '.pdf',
    mime: 'application/pdf',
    size: 12,
    url: `/uploads/${name}.pdf`,
    provider: 'local',
    folderPath: '/',
    provider_metadata: { sha256: createHash('sha256').update(name).digest('hex') },
  };
  return strapi.db.query('plugin::upload.file').create({ data });
}

async function makeAuthor(strapi: Core.Strapi): Promise<{ id: number }> {
  const email = `author${nextNumber()}@example.org`;
  return strapi.db
    .query('admin::user')
    .create({ data: { email, firstname: 'A', lastname: 'B', isActive: true } });
}

async function makeFates(
  strapi: Core.Strapi,
  uid: string,
  files: { shared: File; ofDrafts: File },
): Promise<Fates> {
  const category = await makeCategory(strapi);
  const media = stepsOf(strapi, uid).find(({ attribute }) => attribute.type === 'media')?.name;
  const attached = (...list: File[]) => (media ? { [media]: list.map(({ id }) => id) } : {});
  const documents = strapi.documents(uid as never);
  const toItself = stepsOf(strapi, uid).filter(({ target }) => target === uid);

  const publish = async (linkedTo: string[] = []) => {
    const links = Object.fromEntries(
      toItself.filter(({ attribute }) => !attribute.private).map(({ name }) => [name, linkedTo]),
    );
    const documentId = await makeDraft(strapi, uid, category, attached(files.shared));
    if (linkedTo.length > 0) {
      await documents.update({ documentId, data: links as never });
    }
    await documents.publish({ documentId });
    return documentId;
  };
  const plain = await publish();
  const edited = await publish([plain]);
  const rewritten = await publish([plain, edited]);
  const withdrawn = await publish([plain]);
  await takeBack(strapi, uid, withdrawn);
  const both = attached(files.shared, files.ofDrafts);
  const dropped = await makeDraft(strapi, uid, category, both);
  const draft = await makeDraft(strapi, uid, category, both);

  const editable = toItself.filter(({ attribute }) => !attribute.private);
  const link = async (documentId: string, targets: string[]) => {
    const data = Object.fromEntries(editable.map(({ name }) => [name, targets]));
    if (editable.length > 0) await documents.update({ documentId, data: data as never });
  };
  await link(dropped, [plain, edited, draft]);
  await link(draft, [plain, rewritten]);
  await link(rewritten, [plain, edited, draft, withdrawn]);
  return { plain, edited, rewritten, withdrawn, dropped, draft };
}

async function rowIdOf(strapi: Core.Strapi, uid: string, documentId: string): Promise<number> {
  const where = { documentId, publishedAt: null };
  const row = (await strapi.db.query(uid).findOne({ where })) as { id: number };
  return row.id;
}

async function newest(strapi: Core.Strapi, uid: string, name: string): Promise<string> {
  const row = await strapi.db.query(uid).findOne({ where: {}, orderBy: { id: 'desc' } });
  return String((row as Record<string, unknown>)[name]);
}

/** Addresses of the newest category and organization, both with documents of their own. */
async function addresses(strapi: Core.Strapi) {
  const category = 'api::catalog-category.catalog-category';
  const scopes = [
    'all',
    await newest(strapi, category, 'code'),
    await newest(strapi, 'api::organization.organization', 'documentId'),
  ];
  return {
    feeds: scopes.flatMap((scope) => [`${scope}.atom`, `${scope}.json`]),
    categoryPath: await newest(strapi, category, 'path'),
  };
}

/** Fills an empty database with one document of every fate and type, in the first world. */
export async function makeCorpus(strapi: Core.Strapi): Promise<Corpus> {
  const files = {
    shared: await makeFile(strapi, 'public-file'),
    ofDrafts: await makeFile(strapi, 'qxfirstfile'),
  };
  const authors = { first: await makeAuthor(strapi), second: await makeAuthor(strapi) };
  const fates: Record<string, Fates> = {};
  const draftRows: Record<string, number> = {};
  for (const { uid } of draftTypes(strapi)) {
    const made = await makeFates(strapi, uid, files);
    fates[uid] = made;
    draftRows[uid] = await rowIdOf(strapi, uid, made.draft);
    const secret = [made.edited, made.rewritten, made.withdrawn, made.dropped, made.draft];
    await writeDraftSecrets(strapi, uid, secret, 'first');
    await makeDraftsUnmodified(strapi, uid, [made.plain]);
  }
  await writeAccountSecrets(strapi, 'admin::user', authors.first.id, 'first');
  await writeAccountSecrets(strapi, 'admin::user', authors.second.id, 'second');
  await writePrivateSecrets(strapi, authors.first, 'first');

  const moveToSecondWorld = async () => {
    for (const [uid, made] of Object.entries(fates)) {
      await makeDraftsUnmodified(strapi, uid, [made.edited]);
      await strapi.db.query(uid).deleteMany({ where: { documentId: made.dropped } });
      for (const { name, attribute } of stepsOf(strapi, uid)) {
        if (attribute.private || attribute.type !== 'relation') continue;
        const where = { documentId: made.rewritten, publishedAt: null };
        await strapi.db.query(uid).update({ where, data: { [name]: null } });
      }
      const secret = [made.plain, made.rewritten, made.withdrawn, made.draft];
      await writeDraftSecrets(strapi, uid, secret, 'second');
    }
    await strapi.db.query('plugin::upload.file').delete({ where: { id: files.ofDrafts.id } });
    await writePrivateSecrets(strapi, authors.second, 'second');
  };
  return {
    fates,
    fileOfDrafts: files.ofDrafts.documentId,
    ...(await addresses(strapi)),
    draftRows,
    moveToSecondWorld,
  };
}
