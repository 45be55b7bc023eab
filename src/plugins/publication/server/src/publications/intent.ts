import { AsyncLocalStorage } from 'node:async_hooks';
import type { WithdrawalReason } from '../contracts/ledger';

/** Why a document is taken back or brought back: what Strapi's own call cannot carry. */
export type Intent =
  | {
      kind: 'withdraw';
      documentId: string;
      reason: WithdrawalReason;
      explanation: string;
      replacementId: string | null;
    }
  | { kind: 'restore'; documentId: string; explanation: string };

const intents = new AsyncLocalStorage<Intent>();

/** Runs the Document Service call that carries an intent out. */
export function withIntent<Result>(intent: Intent, work: () => Promise<Result>): Promise<Result> {
  return intents.run(intent, work);
}

/** The intent behind a write on this document, if it has one of this kind. */
export function intentFor<Kind extends Intent['kind']>(
  kind: Kind,
  documentId: string,
): Extract<Intent, { kind: Kind }> | null {
  const intent = intents.getStore();
  if (intent?.kind !== kind || intent.documentId !== documentId) return null;
  return intent as Extract<Intent, { kind: Kind }>;
}
