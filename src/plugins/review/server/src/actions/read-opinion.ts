import { error } from '../../../../../domain/reasons/reason';
import { isBlank } from '../../../../../domain/text/is-blank';
import { refusal } from '../../../../../documents/refuse';
import { speakable } from '../translations/speakable';

const MOST = 1000;

/** What somebody wrote, or null; 400 when it is too long. */
export function readOpinion(value: unknown): string | null {
  if (typeof value !== 'string' || isBlank(value)) return null;
  const text = value.trim();
  const { length } = [...text];
  if (length > MOST) {
    throw refusal([error('review.opinion_too_long', { length, most: MOST }, 'opinion')]);
  }
  return text;
}

/** The same where something has to be said. */
export function requireOpinion(value: unknown, what: string, field: string): string {
  const text = readOpinion(value);
  if (text === null) {
    throw refusal(speakable([error('review.opinion_missing', { what }, field)]));
  }
  return text;
}
