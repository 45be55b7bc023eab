import { warning, type Reason } from '../../reasons/reason';
import { findTypos } from '../detectors/find-typos';
import type { Word } from './word';

/** A slip in one of ten texts is none: the word is in use. Fewer than five texts prove nothing. */
const SHARE = 0.1;
const FEWEST = 5;

/**
 * What speaks against a word though it may stand in the list: a single character, or a form that many texts which were
 * found fit for publication have. Such a word would stop everybody, or make them confirm without looking.
 */
export function warnOfCommonWord(word: Word, published: readonly string[]): Reason[] {
  if (!word.enabled) return [];
  const { wrong } = word;
  const count = published.filter((text) => findTypos({ text }, [word]).length > 0).length;
  if (count >= FEWEST && count >= published.length * SHARE) {
    return [warning('word.common', { value: wrong, count, of: published.length }, 'wrong')];
  }
  return [...wrong].length === 1
    ? [warning('word.single_character', { value: wrong }, 'wrong')]
    : [];
}
