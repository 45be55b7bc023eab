import { isContentApi, requestState } from '../../../../../documents/request-state';
import type { DocumentWrite } from '../../../../../documents/write-stages';

type Request = { params?: { model?: string; id?: string }; request: { body?: unknown } };

/**
 * The revision that a person's request in the content manager states of this very document; undefined when it states
 * none, as the bulk actions do. With a save Strapi hands it on, with a publication or a discard only the request has it.
 */
export function statedRevision({ strapi, uid, documentId }: DocumentWrite): unknown {
  const context = strapi.requestContext.get() as Request | undefined;
  if (!context || isContentApi(requestState(strapi))) return undefined;
  const { model, id } = context.params ?? {};
  if (model !== uid || id !== documentId) return undefined;
  return (context.request.body as { revision?: unknown } | undefined)?.revision ?? undefined;
}
