import type { Core } from '@strapi/strapi';
import { servesPublicRequest } from '../../../../../documents/keep-drafts-inside';
import { error } from '../../../../../domain/reasons/reason';
import { forbidden } from './outside-scope';
import { refuseFilesOfOthers } from './usable-files';

type Context = Parameters<Core.MiddlewareHandler>[0];
type Handler = (ctx: Context) => Promise<unknown>;
type Bulk = Record<'deleteMany' | 'moveMany', Handler>;
type Body = { fileIds?: unknown; folderIds?: unknown };

type Call = (...parameters: unknown[]) => unknown;
type Upload = Record<'replace' | 'remove' | 'updateFileInfo', Call>;

const CHANGES = ['replace', 'remove', 'updateFileInfo'] as const;

function numbersIn(value: unknown): number[] {
  return [value ?? []].flat().map(Number).filter(Number.isInteger);
}

/** The files in some folders and those below. */
async function filesBelow(strapi: Core.Strapi, folderIds: number[]): Promise<number[]> {
  if (folderIds.length === 0) return [];
  const folders: { path: string }[] = await strapi.db
    .query('plugin::upload.folder')
    .findMany({ where: { id: { $in: folderIds } } });
  const within = folders.flatMap(({ path }) => [
    { folderPath: path },
    { folderPath: { $startsWith: `${path}/` } },
  ]);
  if (within.length === 0) return [];
  const files: { id: number }[] = await strapi.db
    .query('plugin::upload.file')
    .findMany({ where: { $or: within }, select: ['id'] });
  return files.map(({ id }) => id);
}

/** Strapi asks here only whether somebody may change files at all, not these. */
function checkBulkActions(strapi: Core.Strapi): void {
  strapi.get('controllers').extend('plugin::upload.admin-folder-file', (controller: Bulk) => {
    const checked = (action: keyof Bulk) =>
      async function (this: Bulk, ctx: Context) {
        const { fileIds, folderIds } = (ctx.request as { body?: Body }).body ?? {};
        const below = await filesBelow(strapi, numbersIn(folderIds));
        const ids = [...numbersIn(fileIds), ...below];
        await refuseFilesOfOthers(strapi, 'plugin::upload.assets.update', ids);
        return controller[action].call(this, ctx);
      };
    return { ...controller, deleteMany: checked('deleteMany'), moveMany: checked('moveMany') };
  });
}

/**
 * Deleting or moving several files or folders needs the right to change each of the files, conditions included. By
 * REST and GraphQL only a full-access token changes files: others have no conditions Strapi could ask, so that every
 * one of them could change the files of everybody.
 */
export function guardLibrary(strapi: Core.Strapi): void {
  checkBulkActions(strapi);
  const upload = strapi.plugin('upload').service<Upload>('upload');
  for (const name of CHANGES) {
    const change = upload[name];
    upload[name] = (...parameters) => {
      if (servesPublicRequest(strapi)) {
        return Promise.reject(forbidden(error('directory.files_need_full_access')));
      }
      return change(...parameters);
    };
  }
}
