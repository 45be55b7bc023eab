import { isBlank } from '../../text/is-blank';
import { finding } from '../finding';
import type { MediaFile } from '../finding-document';
import type { RichTextParts } from '../read-rich-text';
import type { Located } from './located';

/** Images of a rich text without a text alternative (Law on Building a Barrier-Free Environment, art. 32). */
export function findImagesWithoutAlt(field: string, images: RichTextParts['images']): Located[] {
  return images.flatMap(({ src, alt }, at) =>
    isUseless(alt, src)
      ? [{ ...finding('image.alt_missing', { field, params: { image: src } }), at }]
      : [],
  );
}

/** Image files without a text alternative. */
export function findMediaWithoutAlt(media: readonly MediaFile[]): Located[] {
  return media.flatMap(({ field, name, isImage, alternativeText }, at) =>
    isImage && isUseless(alternativeText ?? '', name)
      ? [{ ...finding('image.alt_missing', { field, params: { image: name } }), at }]
      : [],
  );
}

/** Strapi and many editors fill the alternative with the file's name, which tells a blind reader nothing. */
function isUseless(alt: string, address: string): boolean {
  const name = address.split(/[?#]/)[0]?.split('/').at(-1) ?? '';
  return (
    isBlank(alt) ||
    alt.trim() === name ||
    /^[^\s]+\.(?:jpe?g|png|gif|webp|tiff?|bmp)$/i.test(alt.trim())
  );
}
