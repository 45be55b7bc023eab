import { rename, stat } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { error } from '../domain/reasons/reason';
import { refuseOnErrors } from '../documents/refuse';
import { ACCEPTED_FORMATS } from './limits';
import type { UploadedFile } from './check-uploaded-file';

const QUALITY = 90;

function isImage(extension: string): boolean {
  return (ACCEPTED_FORMATS[extension] ?? []).some((type) => type.startsWith('image/'));
}

/**
 * Re-encodes an image in place: turned upright as its EXIF orientation says, then without any metadata. Strapi's own
 * optimisation keeps the original, metadata included, whenever the result would be larger. An image that cannot be
 * decoded is refused.
 */
export async function stripImageMetadata(file: UploadedFile): Promise<void> {
  const name = file.originalFilename ?? '';
  const extension = path.extname(name).toLowerCase();
  if (!isImage(extension)) return;
  const stripped = `${file.filepath}.stripped`;
  try {
    const image = sharp(file.filepath, { animated: true });
    const { format } = await image.metadata();
    const turned = image.rotate();
    if (format === 'jpeg') turned.jpeg({ quality: QUALITY, mozjpeg: true });
    if (format === 'webp') turned.webp({ quality: QUALITY });
    await turned.toFile(stripped);
  } catch {
    const params = { name, extension, detected: 'damaged image' };
    refuseOnErrors([error('upload.content_mismatch', params)]);
  }
  await rename(stripped, file.filepath);
  file.size = (await stat(file.filepath)).size;
}
