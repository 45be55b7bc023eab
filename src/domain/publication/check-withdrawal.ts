import { error, type Reason } from '../reasons/reason';
import { isBlank } from '../text/is-blank';
import { WITHDRAWAL_REASONS, type WithdrawalReason } from './withdrawal-reasons';

export const EXPLANATION_MIN_LENGTH = 4;
export const EXPLANATION_MAX_LENGTH = 500;

export type WithdrawalAnswer = {
  documentId: string;
  reason: unknown;
  explanation: unknown;
  /** documentId of what takes its place, if anything does. */
  replacement?: unknown;
  /** Whether the replacement is public now. */
  isReplacementPublic: boolean;
};

/** Why an explanation for the public will not do: missing, too short to say anything, too long. */
export function checkExplanation(explanation: unknown): Reason[] {
  if (typeof explanation !== 'string' || isBlank(explanation)) {
    return [error('publication.explanation_missing', {}, 'explanation')];
  }
  const { length } = [...explanation.trim()];
  if (length < EXPLANATION_MIN_LENGTH || length > EXPLANATION_MAX_LENGTH) {
    const params = { length, min: EXPLANATION_MIN_LENGTH, max: EXPLANATION_MAX_LENGTH };
    return [error('publication.explanation_length', params, 'explanation')];
  }
  return [];
}

function checkReplacement({
  documentId,
  replacement,
  isReplacementPublic,
}: WithdrawalAnswer): Reason[] {
  if (replacement === undefined || replacement === null || replacement === '') return [];
  if (typeof replacement === 'string' && replacement !== documentId && isReplacementPublic) {
    return [];
  }
  const value = typeof replacement === 'string' ? replacement : (JSON.stringify(replacement) ?? '');
  return [error('publication.replacement_not_public', { value }, 'replacement')];
}

/** What is wrong with the form of a withdrawal. */
export function checkWithdrawal(answer: WithdrawalAnswer): Reason[] {
  const isKnown = WITHDRAWAL_REASONS.includes(answer.reason as WithdrawalReason);
  const value = typeof answer.reason === 'string' ? answer.reason : '';
  const allowed = WITHDRAWAL_REASONS.join(', ');
  return [
    ...(isKnown ? [] : [error('publication.unknown_reason', { value, allowed }, 'reason')]),
    ...checkExplanation(answer.explanation),
    ...checkReplacement(answer),
  ];
}
