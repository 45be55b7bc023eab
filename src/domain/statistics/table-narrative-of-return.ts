import { fillWords } from './table-fill-words';
import {
  comparisons,
  mainRows,
  spokenAmount,
  spokenChanges,
  spokenName,
} from './table-narrative-words';
import { NARRATIVE } from './table-narrative.data';
import { periodText } from './table-period-text';
import type { PrintedReturn, PrintedRow } from './table-printed';

function sentence(row: PrintedRow): string[] {
  const { name, unit, kind, value, yearToDate, previous, lastYear } = row;
  if (value === null || row.valueType !== 'number') return [];
  const now = fillWords(NARRATIVE.value, {
    name: spokenName(name),
    value: spokenAmount(value, unit),
  });
  const changes = spokenChanges(row, comparisons(value, previous, lastYear));
  const year =
    // Of what there is at the end of a period the year has no sum.
    yearToDate === null || kind === 'stock'
      ? []
      : [fillWords(NARRATIVE.yearToDate, { value: spokenAmount(yearToDate, unit) })];
  const parts = [[now, ...changes].join(NARRATIVE.comma), ...year];
  return [parts.join(NARRATIVE.semicolon) + NARRATIVE.stop];
}

/** What a return says in words: a paragraph for each of its main numbers, blanks left out. */
export function narrativeOfReturn(printed: PrintedReturn): string[] {
  const opening = fillWords(NARRATIVE.opening, {
    period: periodText(printed.quarter),
    unit: printed.unitName,
  });
  const told = mainRows(printed.rows).flatMap(sentence);
  return [opening, ...(told.length > 0 ? told : [NARRATIVE.nothing])];
}
