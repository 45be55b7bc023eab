import type { Core } from '@strapi/strapi';
import type { ExportFile } from './export-file';

type Context = Parameters<Core.MiddlewareHandler>[0];

/** Answers with a file nobody keeps a copy of on the way. */
export function sendFile(ctx: Context, { name, type, body }: ExportFile): void {
  ctx.attachment(name);
  // After `attachment`, which sets a type of its own.
  ctx.type = type;
  ctx.set('Cache-Control', 'private, no-store');
  ctx.body = body;
}
