import { error, type Reason } from '../reasons/reason';
import { isBlank } from '../text/is-blank';

export const NOTE_MIN_LENGTH = 4;
export const NOTE_MAX_LENGTH = 500;

/** Why the reason given for an operation will not do: it stands in the history for ever and has to say something. */
export function checkNote(note: unknown): Reason[] {
  if (typeof note !== 'string' || isBlank(note)) return [error('catalog.note_missing', {}, 'note')];
  const { length } = [...note.trim()];
  if (length >= NOTE_MIN_LENGTH && length <= NOTE_MAX_LENGTH) return [];
  const params = { length, min: NOTE_MIN_LENGTH, max: NOTE_MAX_LENGTH };
  return [error('catalog.note_length', params, 'note')];
}
