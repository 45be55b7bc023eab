import type { Core, UID } from '@strapi/strapi';
import { checkWithdrawal } from '../../../../../domain/publication/check-withdrawal';
import { refuseOnErrors } from '../../../../../documents/refuse';
import type { WithdrawRequest } from '../contracts/api';
import { findPublication } from './find-publication';
import { withIntent } from './intent';
import { requirePublicationType } from './require-publication-type';

export type WithdrawArgs = { uid: string; documentId: string; request: Partial<WithdrawRequest> };

/**
 * Takes a public document back: its published row goes, a tombstone stays, the ledger says who, when and why.
 * Refuses an unknown reason, a missing explanation, a replacement that is not public, and what is not public.
 */
export async function withdraw(
  strapi: Core.Strapi,
  { uid, documentId, request }: WithdrawArgs,
): Promise<void> {
  requirePublicationType(strapi, uid);
  const { reason, explanation, replacement } = request;
  const other =
    typeof replacement === 'string' && replacement
      ? await findPublication(strapi.db.connection, { uid, documentId: replacement })
      : null;
  const isReplacementPublic = other?.state === 'public';
  refuseOnErrors(
    checkWithdrawal({ documentId, reason, explanation, replacement, isReplacementPublic }),
  );
  await withIntent(
    {
      kind: 'withdraw',
      documentId,
      reason: reason as WithdrawRequest['reason'],
      explanation: String(explanation).trim(),
      replacementId: other?.documentId ?? null,
    },
    () => strapi.documents(uid as UID.ContentType).unpublish({ documentId }),
  );
}
