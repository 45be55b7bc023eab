import { isAsked } from './period';
import { periodText } from './table-period-text';
import type { NumberRow, NumberTable } from './table-numbers';
import type { PrintedReturn, PrintedRow, UnitHeading } from './table-printed';
import { TABLE_WORDS } from './table-words.data';
import type { Quarter } from './period';

function rowOf(row: PrintedRow, quarter: Quarter): NumberRow {
  const { code, name, unit, depth, kind, valueType, decimals, isFormula, value, yearToDate } = row;
  return {
    code,
    name,
    unit,
    depth,
    kind,
    valueType,
    decimals,
    isFormula,
    isHeading: kind === 'heading',
    isAsked: kind !== 'heading' && isAsked(row.periodClass, quarter),
    values: { current: value, yearToDate },
  };
}

/** One return as a table: 统计指标 · 单位 · 代码 · 本期实际 · 本年累计. */
export function tableOfReturn(printed: PrintedReturn, heading: UnitHeading): NumberTable {
  const { setKey, setName, setVersion, quarter, unitId, unitName, rows, footer } = printed;
  const { facts, columns } = TABLE_WORDS;
  return {
    title: setName,
    set: { key: setKey, version: setVersion },
    quarter,
    unit: { id: unitId, name: unitName },
    facts: [
      [facts.unit, unitName],
      [facts.period, periodText(quarter)],
      [facts.unitCode, heading.unitCode ?? ''],
      [facts.upper, heading.upperName ?? ''],
    ],
    columns: [
      { key: 'current', label: columns.current },
      { key: 'yearToDate', label: columns.yearToDate },
    ],
    rows: rows.map((row) => rowOf(row, quarter)),
    footer,
  };
}
