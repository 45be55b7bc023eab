import { fillWords } from './table-fill-words';
import type { NumberRow, NumberTable } from './table-numbers';
import { periodText } from './table-period-text';
import type { PrintedTotalRow, PrintedTotals } from './table-printed';
import { TABLE_WORDS } from './table-words.data';

const COLUMNS = ['own', 'area', 'government', 'department', 'township', 'areaYearToDate'] as const;

function rowOf(row: PrintedTotalRow): NumberRow {
  const { code, name, unit, depth, kind } = row;
  const values = Object.fromEntries(COLUMNS.map((key) => [key, row[key]]));
  const hasDecimals = COLUMNS.some((key) => row[key]?.includes('.'));
  return {
    code,
    name,
    unit,
    depth,
    kind,
    values,
    valueType: 'number',
    decimals: hasDecimals ? 2 : 0,
    isHeading: kind === 'heading',
    isAsked: kind !== 'heading',
    isFormula: true,
  };
}

/** A total as a table: 本级 · 本行政区域, and the area by 政府 · 部门 · 乡镇街道. */
export function tableOfTotals(totals: PrintedTotals, setName: string): NumberTable {
  const { setKey, quarter, unitId, unitName, rows, accepted, waiting, missing, late } = totals;
  const { facts, columns } = TABLE_WORDS;
  const progress = {
    accepted,
    waiting: waiting.length,
    missing: missing.length,
    late: late.length,
  };
  return {
    title: fillWords(TABLE_WORDS.totals, { name: setName }),
    set: { key: setKey, version: null },
    quarter,
    unit: { id: unitId, name: unitName },
    facts: [
      [facts.totalsUnit, unitName],
      [facts.period, periodText(quarter)],
      ['', fillWords(facts.progress, progress)],
    ],
    columns: COLUMNS.map((key) => ({ key, label: columns[key] })),
    rows: rows.map(rowOf),
    footer: null,
  };
}
