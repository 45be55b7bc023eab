import type { Core } from '@strapi/strapi';

/** What the plugin adds to every write and every read. */
export default function register(_: { strapi: Core.Strapi }): void {}
