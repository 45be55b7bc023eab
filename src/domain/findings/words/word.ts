import type { TypoEntry } from '../finding-document';

/** An entry of the word list as administrators keep it. */
export type Word = TypoEntry & { note: string; enabled: boolean };

/** In characters. */
export const WORD_LENGTH = 50;
export const NOTE_LENGTH = 200;

/** Every check looks for every word in every field; more than that would be felt. */
export const MOST_WORDS = 2000;
