import type { WithdrawalReason } from '../contracts/ledger';

/** The state of a document that is or was public: one row, kept for ever. */
export type Publication = {
  uid: string;
  documentId: string;
  indexNumber: string;
  state: 'public' | 'withdrawn';
  title: string;
  digest: string;
  organizationId: string | null;
  categoryId: string | null;
  categoryPath: string | null;
  firstPublishedAt: Date;
  lastChangedAt: Date;
  lastCheckedAt: Date;
  withdrawnAt: Date | null;
  withdrawalReason: WithdrawalReason | null;
  withdrawalExplanation: string | null;
  replacementId: string | null;
};
