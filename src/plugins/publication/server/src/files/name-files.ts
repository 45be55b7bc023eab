import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';

/** Disks take 255 bytes for a name; random digits, a size and a digest come on top. */
const LONGEST_READABLE = 100;
const RANDOM_BYTES = 16;
/** Underscore and ten random digits, which Strapi puts behind. */
const STOCK_SUFFIX = 11;

type Images = { generateFileName: (name: string) => string };

/**
 * Gives new files addresses nobody guesses or meets twice. Strapi leaves Chinese characters out, so of most names
 * only its 40 random bits remain: among a hundred thousand files two with one address would be no surprise.
 */
export function nameFiles(strapi: Core.Strapi): void {
  const images = strapi.plugin('upload').service<Images>('image-manipulation');
  const { generateFileName } = images;
  images.generateFileName = (name) => {
    const readable = generateFileName(name).slice(0, -STOCK_SUFFIX).slice(0, LONGEST_READABLE);
    return `${readable}_${randomBytes(RANDOM_BYTES).toString('hex')}`;
  };
}
