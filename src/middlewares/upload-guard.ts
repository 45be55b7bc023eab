import type { Core } from '@strapi/strapi';
import { checkUploadedFile, type UploadedFile } from '../uploads/check-uploaded-file';
import { refuseOnErrors } from '../documents/refuse';
import { stripImageMetadata } from '../uploads/strip-image-metadata';

type Files = Record<string, UploadedFile | UploadedFile[]>;

/**
 * Every file of every request, whichever route it is for: refused unless its size, extension and bytes fit together,
 * and images lose their metadata (camera, place, author) before anything stores them.
 */
const uploadGuard: Core.MiddlewareFactory = () => async (ctx, next) => {
  const files = Object.values((ctx.request as { files?: Files }).files ?? {}).flat();
  for (const file of files) {
    refuseOnErrors(await checkUploadedFile(file));
  }
  for (const file of files) {
    await stripImageMetadata(file);
  }
  await next();
};

export default uploadGuard;
