import { rm } from 'node:fs/promises';
import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { lock } from '../../../../../documents/lock';
import { refusal } from '../../../../../documents/refuse';
import { error } from '../../../../../domain/reasons/reason';
import { noteFileChange } from './file-changes';
import { privateFolder } from './private-folder';
import { fileLock } from './replace-public-files';
import { storedFiles, type FileRow } from './stored-file';
import { diskPath } from './write-bytes';

type Call = (...parameters: unknown[]) => Promise<unknown>;

const FILE = 'plugin::upload.file';
const ADMIN_UPLOAD = 'plugin::upload.admin-upload';

async function readFile(strapi: Core.Strapi, id: unknown): Promise<FileRow | null> {
  return (await strapi.db.query(FILE).findOne({ where: { id } })) as FileRow | null;
}

type Owner = { uid: UID.ContentType; document_id: string };

async function titleOf(strapi: Core.Strapi, { uid, document_id: documentId }: Owner) {
  const row = (await strapi.db.query(uid).findOne({
    where: { documentId, publishedAt: { $notNull: true } },
  })) as { title?: string; name?: string } | null;
  return row?.title ?? row?.name ?? documentId;
}

/**
 * Holds a file, and refuses when the public may see it: publications wait, so it stays that way until the commit.
 * The row first, then the name: a publication also meets the row first, when Strapi ties the file to the public row.
 */
async function holdUnpublished(strapi: Core.Strapi, trx: Knex.Transaction, file: FileRow) {
  await trx('files').where({ id: file.id }).forUpdate().select('id');
  await lock(trx, fileLock(file.hash));
  const [owner] = await trx<Owner>('zhaoshi_publication.public_files')
    .where({ file_hash: file.hash } as never)
    .limit(1);
  if (!owner) return;
  const params = { name: file.name, title: await titleOf(strapi, owner) };
  throw refusal([error('files.in_publication', params)]);
}

function pathsOf(strapi: Core.Strapi, file: FileRow | null): string[] {
  const folder = privateFolder(strapi);
  return (file ? storedFiles(file) : []).flatMap(({ name, sha256 }) =>
    sha256 ? [diskPath(folder, name, sha256)] : [],
  );
}

/**
 * Changes a file in one transaction, and removes the bytes no row speaks of any more once it is committed. If the
 * process dies in between, bytes stay that no address leads to.
 */
async function changeFile(
  strapi: Core.Strapi,
  id: unknown,
  change: () => Promise<unknown>,
): Promise<unknown> {
  return strapi.db.transaction(async ({ trx, onCommit }) => {
    const found = await readFile(strapi, id);
    if (found) await holdUnpublished(strapi, trx as Knex.Transaction, found);
    // Once more: somebody else may have replaced it while the lock was waited for.
    const before = await readFile(strapi, id);
    const result = await change();
    if (found) await noteFileChange(strapi, trx as Knex.Transaction, found);
    const kept = new Set(pathsOf(strapi, await readFile(strapi, id)));
    const dropped = pathsOf(strapi, before).filter((path) => !kept.has(path));
    onCommit(() => {
      for (const path of dropped) {
        rm(path, { force: true }).catch((cause: unknown) => strapi.log.error(cause));
      }
    });
    return result;
  });
}

/** What a site shows of a file beside its bytes. The dialog of the media library sends them back when only the folder changes. */
const TEXTS = ['name', 'caption', 'alternativeText'] as const;

type FileTexts = Partial<Record<(typeof TEXTS)[number], string | null>>;

function changesTexts(file: FileTexts, info: FileTexts): boolean {
  return TEXTS.some((field) => (info[field] ?? file[field] ?? '') !== (file[field] ?? ''));
}

/** Changes what is written about a file, or where it lies; the texts only while the public does not see it. */
async function changeInfo(
  strapi: Core.Strapi,
  { id, info }: { id: unknown; info: FileTexts },
  change: () => Promise<unknown>,
): Promise<unknown> {
  return strapi.db.transaction(async ({ trx }) => {
    await (trx as Knex.Transaction)('files').where({ id }).forUpdate().select('id');
    const file = await readFile(strapi, id);
    if (file && changesTexts(file, info)) {
      await holdUnpublished(strapi, trx as Knex.Transaction, file);
      await noteFileChange(strapi, trx as Knex.Transaction, file);
    }
    return change();
  });
}

/** Several at once are changed all or none: Strapi itself would keep those before the refused one. */
function changeAllOrNone(strapi: Core.Strapi): void {
  strapi.get('controllers').extend(ADMIN_UPLOAD, (controller: Record<string, Call>) => ({
    ...controller,
    bulkUpdateFileInfo: (...parameters: unknown[]) =>
      strapi.db.transaction(() => (controller.bulkUpdateFileInfo as Call)(...parameters)),
  }));
  for (const name of ['file', 'folder']) {
    const service = strapi.plugin('upload').service<{ deleteByIds: Call }>(name);
    const { deleteByIds } = service;
    service.deleteByIds = (...parameters) =>
      strapi.db.transaction(() => deleteByIds(...parameters));
  }
}

/**
 * A file of a public document is part of what was published: it is neither replaced nor deleted nor renamed or
 * described otherwise, whichever way (admin panel, REST, GraphQL), 400 `files.in_publication`. Several files, or a
 * folder, are all or nothing.
 */
export function refuseChangingPublicFiles(strapi: Core.Strapi): void {
  const upload = strapi
    .plugin('upload')
    .service<Record<'replace' | 'remove' | 'updateFileInfo', Call>>('upload');
  const { replace, remove, updateFileInfo } = upload;
  upload.replace = (id, ...rest) => changeFile(strapi, id, () => replace(id, ...rest));
  upload.remove = (file, ...rest) =>
    changeFile(strapi, (file as { id: number }).id, () => remove(file, ...rest));
  upload.updateFileInfo = (id, info, ...rest) =>
    changeInfo(strapi, { id, info: info ?? {} }, () => updateFileInfo(id, info, ...rest));
  changeAllOrNone(strapi);
}
