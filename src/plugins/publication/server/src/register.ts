import type { Core } from '@strapi/strapi';
import { keepFilesPrivate } from './files/keep-files-private';

/** What the plugin adds to every write and every read. */
export default function register({ strapi }: { strapi: Core.Strapi }): void {
  keepFilesPrivate(strapi);
}
