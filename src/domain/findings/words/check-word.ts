import { error, type Reason } from '../../reasons/reason';
import { isBlank } from '../../text/is-blank';
import { FINDING_SEVERITIES } from '../kinds';
import { NOTE_LENGTH, WORD_LENGTH, type Word } from './word';

/** Controls, line breaks among them, and halves of pairs: no field of text holds them as they are typed. */
const FORBIDDEN = /[\p{Cc}\p{Cs}]/u;

type TextName = 'wrong' | 'right' | 'note';

function checkText(word: Word, field: TextName, most: number): Reason[] {
  const value = word[field];
  const { length } = [...value];
  if (field !== 'note' && isBlank(value)) return [error('word.missing', { what: field }, field)];
  if (FORBIDDEN.test(value)) return [error('word.character', { what: field }, field)];
  return length > most ? [error('word.too_long', { what: field, length, most }, field)] : [];
}

/** Why a word cannot stand in the list, each reason at its field. */
export function checkWord(word: Word): Reason[] {
  const reasons = [
    ...checkText(word, 'wrong', WORD_LENGTH),
    ...checkText(word, 'right', WORD_LENGTH),
    ...checkText(word, 'note', NOTE_LENGTH),
  ];
  if (reasons.length === 0 && word.wrong === word.right) {
    reasons.push(error('word.same', { value: word.wrong }, 'right'));
  }
  if (!FINDING_SEVERITIES.includes(word.severity)) {
    reasons.push(error('word.severity', { value: String(word.severity) }, 'severity'));
  }
  return reasons;
}
