import { error } from '../../reasons/reason';
import type { ImportRow } from '../../table-import/column';
import { isError, type CellProblem } from '../../table-import/problem';
import { requireValues, type ReadTable } from '../../table-import/read-table';
import { problemReporter, type ReportProblem } from '../../table-import/report-problems';
import { restoreFormula } from '../../table-import/restore-formula';
import { FINDING_KINDS, type FindingSeverity } from '../kinds';
import { checkWord } from './check-word';
import { warnOfCommonWord } from './warn-of-common-word';
import type { Word } from './word';
import { WORD_COLUMNS } from './word-columns.data';

export type WordPlan<Stored extends Word> = {
  creates: Word[];
  updates: { stored: Stored; word: Word }[];
  unchanged: number;
  problems: CellProblem[];
};

function textOf({ values }: ImportRow, attribute: string): string | undefined {
  const value = values[attribute];
  return typeof value === 'string' ? restoreFormula(value) : undefined;
}

/** What a row makes of a word: what it leaves out stays as it is. */
function toWord(row: ImportRow, wrong: string, stored: Word | undefined): Word {
  const { severity, enabled } = row.values;
  return {
    wrong,
    right: textOf(row, 'right') ?? stored?.right ?? '',
    severity:
      (severity as FindingSeverity | undefined) ??
      stored?.severity ??
      FINDING_KINDS['text.typo'].severity,
    note: textOf(row, 'note') ?? stored?.note ?? '',
    enabled: typeof enabled === 'boolean' ? enabled : (stored?.enabled ?? true),
  };
}

function isSame(one: Word, other: Word): boolean {
  const names = ['wrong', 'right', 'severity', 'note', 'enabled'] as const;
  return names.every((name) => one[name] === other[name]);
}

/** Rows by the word they are about; a word that stands in the list twice is a problem where it comes again. */
function wordsOf(rows: readonly ImportRow[], report: ReportProblem): Map<string, ImportRow> {
  const rowOf = new Map<string, ImportRow>();
  for (const row of rows) {
    const wrong = textOf(row, 'wrong');
    if (wrong === undefined) continue;
    const first = rowOf.get(wrong);
    if (first) {
      report(row, 'wrong', error('import.duplicate_row', { value: wrong, row: first.number }));
    } else rowOf.set(wrong, row);
  }
  return rowOf;
}

/**
 * What a list of words asks for, compared with what is there: a word that is known is changed, the others are new.
 * `published` are texts of public documents, against which a word in common use is noticed.
 */
export function planWords<Stored extends Word>(
  read: ReadTable,
  { existing, published }: { existing: readonly Stored[]; published: readonly string[] },
): WordPlan<Stored> {
  const { problems, report } = problemReporter(read, WORD_COLUMNS);
  const attributes = ['wrong', 'right'];
  const missing = requireValues({ read, columns: WORD_COLUMNS, rows: read.rows, attributes });
  problems.push(...read.problems, ...missing);
  const badRows = new Set(problems.filter(isError).map(({ row }) => row));
  const known = new Map(existing.map((word) => [word.wrong, word]));
  const plan: WordPlan<Stored> = { creates: [], updates: [], unchanged: 0, problems };
  for (const [wrong, row] of wordsOf(read.rows, report)) {
    if (badRows.has(row.number)) continue;
    const stored = known.get(wrong);
    const word = toWord(row, wrong, stored);
    const isUnchanged = stored !== undefined && isSame(stored, word);
    const errors = checkWord(word);
    const warnings = isUnchanged || errors.length > 0 ? [] : warnOfCommonWord(word, published);
    for (const reason of [...errors, ...warnings]) report(row, reason.field ?? 'wrong', reason);
    if (isUnchanged) plan.unchanged += 1;
    else if (errors.length > 0) continue;
    else if (stored) plan.updates.push({ stored, word });
    else plan.creates.push(word);
  }
  return plan;
}
