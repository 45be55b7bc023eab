import type { Core } from '@strapi/strapi';

/** Address of one stored file, which may also be named by `?id=`. */
const FILE_ADDRESS = /\/files\/([^/]+)/i;

/** The id of the stored file a request to the media library is about, as given; undefined if it is about none. */
export function storedFileId(path: string, query: Record<string, unknown>): unknown {
  return FILE_ADDRESS.exec(path)?.[1] ?? query.id;
}

/** What a stored file is called, and the extension its bytes were checked against. */
export async function findStoredFileName(
  strapi: Core.Strapi,
  id: number,
): Promise<{ name: string; ext: string } | null> {
  const file = (await strapi.db
    .query('plugin::upload.file')
    .findOne({ where: { id }, select: ['name', 'ext'] })) as {
    name: string;
    ext: string | null;
  } | null;
  return file ? { name: file.name, ext: file.ext ?? '' } : null;
}
