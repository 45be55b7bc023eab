import type { Core } from '@strapi/strapi';

/**
 * Strapi leaves some promises unawaited (validation of upload folders, reads after a commit); a rejection there would
 * end the process for everybody. It is logged instead.
 */
export function surviveRejections(strapi: Core.Strapi): void {
  process.on('unhandledRejection', (cause) => strapi.log.error(cause));
}
