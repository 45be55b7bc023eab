import type { SecrecyQuestion, SecrecyResult } from '../../../../../domain/review/secrecy-form';
import type { SecrecyAnswers } from '../../../server/src/contracts/api';

/** The form of a secrecy review while it is filled in. Nothing is answered beforehand: each question is looked at. */
export type SecrecyDraft = {
  answers: Partial<Record<SecrecyQuestion, 'no_concern' | 'concern'>>;
  result: SecrecyResult | '';
  ground: string;
  note: string;
};

export const EMPTY_SECRECY: SecrecyDraft = { answers: {}, result: '', ground: '', note: '' };

/** A ground is asked for where something is withheld. */
export function needsGround(result: SecrecyDraft['result']): boolean {
  return result !== '' && result !== 'publish' && result !== 'refer';
}

/** What the server takes. Without a result the form is not sent. */
export function toSecrecyAnswers({ answers, result, ground, note }: SecrecyDraft): SecrecyAnswers {
  return {
    answers,
    result: result === '' ? 'publish' : result,
    ...(needsGround(result) && ground ? { ground } : {}),
    ...(note.trim() ? { note: note.trim() } : {}),
  };
}
