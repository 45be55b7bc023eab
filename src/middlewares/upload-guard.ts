import { rm } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { refuseOnErrors } from '../documents/refuse';
import { error, type Reason } from '../domain/reasons/reason';
import {
  badValue,
  checkGivenName,
  checkUploadBody,
  fileForName,
  isId,
} from '../uploads/check-upload-body';
import { checkUploadedFile, type UploadedFile } from '../uploads/check-uploaded-file';
import { findStoredFileName, storedFileId } from '../uploads/find-stored-file-name';
import { stripImageMetadata } from '../uploads/strip-image-metadata';

type Files = Record<string, UploadedFile | UploadedFile[]>;
type Request = {
  path: string;
  query: Record<string, unknown>;
  body: unknown;
  files: UploadedFile[];
};

/** The media library in the admin and in the API; Strapi's router does not tell upper from lower case. */
const MEDIA_LIBRARY = /^\/(api\/)?upload(\/|$)/i;

/** Strapi fetches addresses by itself there: into the own network, and past every check of bytes. */
const FROM_ADDRESSES = /\/actions\/upload-from-urls/i;

async function checkFields(strapi: Core.Strapi, request: Request): Promise<Reason[]> {
  const { reasons, names } = checkUploadBody(request.body);
  if (reasons.length > 0) return reasons;
  const addressed = storedFileId(request.path, request.query);
  // PostgreSQL would read more spellings of a number than we do, and Strapi passes them on.
  if (names.length > 0 && addressed !== undefined && !isId(addressed)) {
    return [badValue('id', addressed)];
  }
  for (const given of names) {
    const uploaded = fileForName(given, request.files);
    const id = given.updateId ?? (addressed === undefined ? undefined : Number(addressed));
    if (uploaded) {
      reasons.push(...checkGivenName(given, uploaded.originalFilename ?? ''));
    } else if (id !== undefined) {
      const stored = await findStoredFileName(strapi, id);
      const keepsName = !stored || stored.name === given.name;
      if (!keepsName) reasons.push(...checkGivenName(given, `file${stored.ext}`));
    }
  }
  return reasons;
}

/**
 * Every file of every request, whichever route it is for: refused unless its size, extension and bytes fit together,
 * and images lose their metadata (camera, place, author) before anything stores them. Requests to the media library
 * are refused as well when their fields make no sense or would go round the rules of documents.
 */
const uploadGuard: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx, next) => {
    const { body, files: fields } = ctx.request as { body?: unknown; files?: Files };
    const files = Object.values(fields ?? {}).flat();
    try {
      if (MEDIA_LIBRARY.test(ctx.path)) {
        if (FROM_ADDRESSES.test(ctx.path)) refuseOnErrors([error('upload.from_address_closed')]);
        const request = { path: ctx.path, query: ctx.query, body, files };
        refuseOnErrors(await checkFields(strapi, request));
      }
      for (const file of files) refuseOnErrors(await checkUploadedFile(file));
      for (const file of files) await stripImageMetadata(file);
    } catch (refusal) {
      // The body parser forgets its temporary files when the request fails.
      await Promise.all(files.map(({ filepath }) => rm(filepath, { force: true })));
      throw refusal;
    }
    await next();
  };

export default uploadGuard;
