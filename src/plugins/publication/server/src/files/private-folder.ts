import path from 'node:path';
import type { Core } from '@strapi/strapi';

/**
 * Where the bytes of the media library lie: `PRIVATE_FILES_DIR`, or `private/uploads` in the application's folder.
 * Never below `public/`, which the server hands out without asking. Nodes of one installation share it.
 */
export function privateFolder(strapi: Core.Strapi): string {
  const root = strapi.dirs.app.root;
  const folder = path.resolve(root, process.env.PRIVATE_FILES_DIR || 'private/uploads');
  const within = path.relative(strapi.dirs.static.public, folder);
  if (!within.startsWith('..') && !path.isAbsolute(within)) {
    throw new Error(`PRIVATE_FILES_DIR must not lie in the public folder: ${folder}`);
  }
  return folder;
}
