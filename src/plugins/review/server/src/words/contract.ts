import type { FindingSeverity } from '../../../../../domain/findings/kinds';
import type { Word } from '../../../../../domain/findings/words/word';
import type { Said } from '../contracts/api';

/** A word as the settings page shows it. */
export type WordItem = Word & {
  id: string;
  /** Sent back with every change; who is second gets 409. */
  version: number;
  /** Null for the ready list nobody has touched. */
  updatedByName: string | null;
  updatedAt: string;
};

/** `GET /review/words?q=&severity=&page=1&pageSize=50`: the newest first. */
export type WordsPage = {
  words: WordItem[];
  pagination: { page: number; pageSize: number; pageCount: number; total: number };
};
export type WordsQuery = {
  q: string;
  severity: FindingSeverity | null;
  page: number;
  pageSize: number;
};

/** `POST /review/words`, `PUT /review/words/:id` (with `version`), `DELETE /review/words/:id?version=`. */
export type WordRequest = Word & {
  /** The person has read that the word is in common use and wants it all the same. */
  isCommonAccepted?: boolean;
};

/**
 * `POST /review/words/import`: a list as text, CSV or as it comes out of a spreadsheet. Without `dryRun: false` nothing
 * is written; then `digest` has to be that of the report seen before.
 */
export type WordsImportRequest = { text: string; dryRun?: boolean; digest?: string };
export type WordsImportProblem = Said & {
  severity: 'error' | 'warning';
  row: number | null;
  column: string | null;
  cell: string | null;
  value: string | null;
};
export type WordsImportReport = {
  isApplied: boolean;
  rows: number;
  creates: number;
  updates: number;
  unchanged: number;
  problems: WordsImportProblem[];
  digest: string;
};
