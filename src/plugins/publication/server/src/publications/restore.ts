import type { Core, UID } from '@strapi/strapi';
import { checkExplanation } from '../../../../../domain/publication/check-withdrawal';
import { refuseOnErrors } from '../../../../../documents/refuse';
import type { RestoreRequest } from '../contracts/api';
import { withIntent } from './intent';
import { requirePublicationType } from './require-publication-type';

export type RestoreArgs = { uid: string; documentId: string; request: Partial<RestoreRequest> };

/** Publishes the draft of a withdrawn document again, under its old number; every rule of a publication holds. */
export async function restore(
  strapi: Core.Strapi,
  { uid, documentId, request }: RestoreArgs,
): Promise<void> {
  requirePublicationType(strapi, uid);
  refuseOnErrors(checkExplanation(request.explanation));
  const explanation = String(request.explanation).trim();
  await withIntent({ kind: 'restore', documentId, explanation }, () =>
    strapi.documents(uid as UID.ContentType).publish({ documentId }),
  );
}
