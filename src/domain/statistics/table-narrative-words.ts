import { compareValues, type Comparison } from './compare-values';
import type { CellValue } from './sum-values';
import { fillWords } from './table-fill-words';
import { NARRATIVE } from './table-narrative.data';

type MainRow = { name: string; unit: string | null; depth: number; kind: string };

/** A printed name as it reads in a sentence: without its number in front and the remark behind. */
export function spokenName(name: string): string {
  return name.replace(NARRATIVE.numbering, '').replace(NARRATIVE.remark, '') || name;
}

export function spokenAmount(value: string, unit: string | null): string {
  return `${value}${unit ?? ''}`;
}

/**
 * The rows a text is about: of every section the numbers at its top, or the section where it is a number itself. What is
 * below a number explains it and stands in the table.
 */
export function mainRows<Row extends MainRow>(rows: readonly Row[]): Row[] {
  let isBelowNumber = false;
  return rows.filter(({ depth, kind }) => {
    if (depth === 0) isBelowNumber = kind !== 'heading';
    return kind !== 'heading' && (depth === 0 || (depth === 1 && !isBelowNumber));
  });
}

/** 增加… / 减少… / 持平; null where there is nothing to compare with. */
function spokenChange({ difference, percent }: Comparison, unit: string | null): string | null {
  if (difference === null) return null;
  if (difference === '0') return NARRATIVE.same;
  const size = (value: string) => value.replace(/^-/, '');
  const words = difference.startsWith('-') ? NARRATIVE.shrunk : NARRATIVE.grown;
  const by = fillWords(words, { by: spokenAmount(size(difference), unit) });
  return percent === null ? by : by + fillWords(NARRATIVE.percent, { percent: size(percent) });
}

/** How a number compares with the period before and with last year, as parts of a sentence. */
export function spokenChanges(
  row: { unit: string | null },
  { withPrevious, withLastYear }: { withPrevious: Comparison; withLastYear: Comparison },
): string[] {
  const told = [
    [NARRATIVE.previous, spokenChange(withPrevious, row.unit)],
    [NARRATIVE.lastYear, spokenChange(withLastYear, row.unit)],
  ] as const;
  return told.flatMap(([words, change]) => (change === null ? [] : [fillWords(words, { change })]));
}

export function comparisons(now: CellValue, previous: CellValue, lastYear: CellValue) {
  return {
    withPrevious: compareValues(now, previous),
    withLastYear: compareValues(now, lastYear),
  };
}
