/** Why something public was taken back. */
export const WITHDRAWAL_REASONS = [
  'error',
  'superseded',
  'secrecy',
  'privacy',
  'court',
  'other',
] as const;

export type WithdrawalReason = (typeof WITHDRAWAL_REASONS)[number];

const KEEP_TITLE: ReadonlySet<WithdrawalReason> = new Set([
  'error',
  'superseded',
  'court',
  'other',
] satisfies WithdrawalReason[]);

/** Whether the tombstone may still name the document. Where secrecy or privacy is the reason the title may be what must not be known (articles 14 and 15). */
export function tombstoneKeepsTitle(reason: WithdrawalReason): boolean {
  return KEEP_TITLE.has(reason);
}
