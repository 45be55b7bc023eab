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

/** Whether it should perhaps never have been public (articles 14 and 15): what is withdrawn so is judged anew before it comes back. */
export function isAboutSecrecy(reason: WithdrawalReason): boolean {
  return reason === 'secrecy' || reason === 'privacy';
}

/** Whether the tombstone may still name the document. Where secrecy or privacy is the reason the title may be what must not be known. */
export function tombstoneKeepsTitle(reason: WithdrawalReason): boolean {
  return !isAboutSecrecy(reason);
}
