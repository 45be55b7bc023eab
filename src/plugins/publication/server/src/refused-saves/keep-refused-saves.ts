import type { Core } from '@strapi/strapi';

type Address = { uid: string; documentId: string };

const SAVE =
  /^\/content-manager\/(?:collection-types|single-types)\/([^/]+)\/([^/]+?)(?:\/actions\/publish)?$/;

type Details = { code?: string; action?: string; revision?: { sent: number | null } };
type Refusal = { error?: { details?: Details } };

function savedDocument(method: string, path: string): Address | null {
  if (method !== 'PUT' && method !== 'POST') return null;
  const [, uid, documentId] = SAVE.exec(path) ?? [];
  return uid && documentId ? { uid, documentId } : null;
}

/**
 * Keeps what a person typed when a save is refused because somebody else had saved in between: Strapi's form then
 * shows the other's text, and theirs would be gone. Stored when everything is rolled back already; the side panel
 * offers it until they discard it. One per person and document, the latest.
 */
export function keepRefusedSaves(strapi: Core.Strapi): void {
  strapi.server.use(async (ctx, next) => {
    await next();
    if (ctx.status !== 409) return;
    const { details } = (ctx.body as Refusal).error ?? {};
    const address = savedDocument(ctx.method, ctx.path);
    const person = (ctx.state.user as { id?: number } | undefined)?.id;
    // A refused publication or discard without a save had nothing typed in it.
    if (details?.code !== 'revision.conflict' || details.action !== 'update') return;
    if (!address || !person) return;
    const body = (ctx.request as { body?: unknown }).body;
    await strapi.db.connection.raw(
      `insert into zhaoshi_publication.refused_saves as kept (uid, document_id, actor_id, revision, body)
       values (?, ?, ?, ?, ?::jsonb)
       on conflict (uid, document_id, actor_id)
         do update set revision = excluded.revision, body = excluded.body, refused_at = now()`,
      [
        address.uid,
        address.documentId,
        String(person),
        details.revision?.sent ?? null,
        JSON.stringify(body),
      ],
    );
  });
}
