import type { Core } from '@strapi/strapi';

/** Disks take 255 bytes; a size and a digest come on top. */
const LONGEST = 120;
/** Underscore and random digits, which tell files of one name apart. */
const SUFFIX = 11;

type Images = { generateFileName: (name: string) => string };

/**
 * Strapi spells the name of a file in pinyin to make its address, six letters a character: the full title of a
 * Chinese notice is longer than a disk takes, and the upload would fail with a server error.
 */
export function shortenFileNames(strapi: Core.Strapi): void {
  const images = strapi.plugin('upload').service<Images>('image-manipulation');
  const { generateFileName } = images;
  images.generateFileName = (name) => {
    const hash = generateFileName(name);
    return hash.length <= LONGEST ? hash : hash.slice(0, LONGEST - SUFFIX) + hash.slice(-SUFFIX);
  };
}
