import { rename, stat } from 'node:fs/promises';
import path from 'node:path';
import { errors } from '@strapi/utils';
import sharp from 'sharp';
import { error } from '../domain/reasons/reason';
import { refuseOnErrors } from '../documents/refuse';
import { ACCEPTED_FORMATS, IMAGE_PIXEL_LIMIT } from './limits';
import type { UploadedFile } from './check-uploaded-file';

const QUALITY = 90;
const PIXELS_PER_MEGAPIXEL = 1_000_000;

function isImage(extension: string): boolean {
  return (ACCEPTED_FORMATS[extension] ?? []).some((type) => type.startsWith('image/'));
}

/** Reads the header only. A small file may declare an image that fills the memory once decoded. */
async function refuseOversizedImage(filepath: string, name: string): Promise<void> {
  // Without the limit here, so that too large an image gets its own reason and not "damaged".
  const header = await sharp(filepath, { limitInputPixels: false }).metadata();
  const pixels = header.width * header.height * (header.pages ?? 1);
  if (pixels <= IMAGE_PIXEL_LIMIT) return;
  const megapixels = (pixels / PIXELS_PER_MEGAPIXEL).toFixed(1);
  const limit = IMAGE_PIXEL_LIMIT / PIXELS_PER_MEGAPIXEL;
  refuseOnErrors([error('upload.image_too_large', { name, megapixels, limit })]);
}

/**
 * Re-encodes an image in place: turned upright as its EXIF orientation says, then without any metadata. Strapi's own
 * optimisation keeps the original, metadata included, whenever the result would be larger. An image that cannot be
 * decoded, or is too large to decode, is refused.
 */
export async function stripImageMetadata(file: UploadedFile): Promise<void> {
  const name = file.originalFilename ?? '';
  const extension = path.extname(name).toLowerCase();
  if (!isImage(extension)) return;
  const stripped = `${file.filepath}.stripped`;
  try {
    await refuseOversizedImage(file.filepath, name);
    const image = sharp(file.filepath, { animated: true, limitInputPixels: IMAGE_PIXEL_LIMIT });
    const { format } = await image.metadata();
    const turned = image.rotate();
    if (format === 'jpeg') turned.jpeg({ quality: QUALITY, mozjpeg: true });
    if (format === 'webp') turned.webp({ quality: QUALITY });
    await turned.toFile(stripped);
  } catch (cause) {
    if (cause instanceof errors.ValidationError) throw cause;
    const params = { name, extension, detected: 'damaged image' };
    refuseOnErrors([error('upload.content_mismatch', params)]);
  }
  await rename(stripped, file.filepath);
  file.size = (await stat(file.filepath)).size;
}
