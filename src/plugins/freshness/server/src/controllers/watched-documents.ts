import type { Core } from '@strapi/strapi';
import { confirmDocument } from '../documents/confirm-document';
import { listDocuments, statusesOfDocument } from '../documents/list-documents';
import { readDocumentQuery } from '../documents/read-document-query';
import { refreshDocuments } from '../documents/refresh-documents';
import { reachOfRequest, reachToConfirm } from '../statuses/reach';
import { bodyOf, type Context } from '../../../../../documents/read-request';

const text = (value: unknown) => (typeof value === 'string' ? value.trim() : '');

function documentOf(ctx: Context) {
  const { uid, documentId } = ctx.params as Record<string, string>;
  return { uid: String(uid), documentId: String(documentId) };
}

/** Single documents that are watched, within the reach of whoever asks. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  /** What is seen of a document, and for what of it the person may sign. */
  async function find(ctx: Context) {
    const document = documentOf(ctx);
    await refreshDocuments(strapi, { only: document });
    const [reach, own] = [await reachOfRequest(strapi), await reachToConfirm(strapi)];
    const seen = await statusesOfDocument(strapi, { document, reach });
    const isOwn = (await statusesOfDocument(strapi, { document, reach: own })).length > 0;
    const statuses = seen.map((one) => ({
      ...one,
      takesConfirmation: one.takesConfirmation && isOwn,
    }));
    return { statuses, isOwn };
  }

  return {
    async list(ctx: Context) {
      const asked = readDocumentQuery(ctx.query);
      await refreshDocuments(strapi);
      ctx.body = {
        data: await listDocuments(strapi, { ...asked, reach: await reachOfRequest(strapi) }),
      };
    },

    async of(ctx: Context) {
      ctx.body = { data: (await find(ctx)).statuses };
    },

    async confirm(ctx: Context) {
      const { statuses, isOwn } = await find(ctx);
      if (statuses.length === 0) return ctx.notFound();
      if (!isOwn) return ctx.forbidden();
      const { note, evidence } = bodyOf(ctx);
      const signed = { document: documentOf(ctx), note: text(note), evidence: text(evidence) };
      await confirmDocument(strapi, signed);
      ctx.body = { data: (await find(ctx)).statuses };
    },
  };
};
