/**
 * What a whole city costs: its roll-up, and the workbook with a sheet for each unit. The limits are for 3,000 units of 60
 * indicators; half as many show that the cost grows with the units. Pure functions: neither Strapi nor the database, which
 * statistics-tree.bench.mjs has.
 */
import { built, median } from './support/measure.mjs';
import {
  FOOTER,
  lengthOf,
  LIMITS,
  linear,
  makeCity,
  makeSet,
  measureApart,
  MEGABYTE,
  peakWhile,
  within,
} from './support/statistics.mjs';

const { rollUp } = built('domain/statistics/roll-up.js');
const { unitTreeOn } = built('domain/statistics/unit-tree.js');
const { rowPrinter } = built('domain/statistics/table-rows.js');
const { totalRows } = built('domain/statistics/table-total-rows.js');
const { toQuarter } = built('domain/statistics/period.js');
const { exportTree } = built('plugins/statistics/server/src/export/export-tree.js');

const quarter = toQuarter('2026-Q2');
const BATCH = 100;
const set = makeSet();
const numbers = set.indicators.filter(({ kind }) => kind !== 'heading');

/** @param {{ id: string }[]} units */
function makeReturns(units) {
  return new Map(
    units.map(({ id }, n) => [
      id,
      {
        state: 'accepted',
        isLate: false,
        cells: new Map(numbers.map(({ code }, at) => [code, String((n * 7 + at * 13) % 500)])),
      },
    ]),
  );
}

/** @param {ReturnType<typeof rollUp>} rolled */
function totalsOf(rolled) {
  const rows = totalRows(set, quarter, new Map([[quarter, rolled]]));
  const { accepted, waiting, missing, late } = rolled;
  const unit = { unitId: 'u0', unitName: '示范市', setKey: set.key, quarter };
  return { ...unit, rows, accepted: accepted.length, waiting, missing, late };
}

/** Batches as a database would give them. @param {any[]} units @param {Map<string, any>} returns */
async function* batchesOf(units, returns) {
  const print = rowPrinter(set, quarter);
  for (let at = 0; at < units.length; at += BATCH) {
    yield units.slice(at, at + BATCH).map(({ id, name }) => {
      const { cells } = returns.get(id);
      const rows = print({ current: cells, yearToDate: cells });
      const of = { setKey: set.key, setName: set.name, setVersion: 1, quarter };
      return {
        printed: { ...of, unitId: id, unitName: name, rows, footer: FOOTER },
        heading: { unitCode: null, upperName: '示范市' },
      };
    });
  }
}

/** @param {number} count */
async function measure(count) {
  const units = makeCity(count);
  const returns = makeReturns(units);
  const roll = () =>
    rollUp({ tree: unitTreeOn(units, quarter), rootId: 'u0', indicators: numbers, returns });
  const rollUpMs = await median(5, async () => void roll());
  let bytes = 0;
  const totals = totalsOf(roll());
  const { spent, peakMb } = await peakWhile(async () => {
    const batches = batchesOf(units, returns);
    bytes = await lengthOf(exportTree({ totals, setName: set.name, batches }).body);
  });
  return { rollUpMs, workbookMs: spent, peakMb, bytes };
}

const { STATISTICS_BENCH_UNITS } = process.env;
if (STATISTICS_BENCH_UNITS) {
  await measure(100);
  console.log(JSON.stringify(await measure(Number(STATISTICS_BENCH_UNITS))));
  process.exit();
}
const half = measureApart(import.meta.filename, 1500);
const whole = measureApart(import.meta.filename, 3000);

console.log(`3000 units x ${numbers.length} indicators, ${(whole.bytes / MEGABYTE).toFixed(1)} MB`);
within('roll-up', whole.rollUpMs, LIMITS.rollUpMs, 'ms');
within('whole workbook', whole.workbookMs, LIMITS.workbookMs, 'ms');
within('peak memory of the process', whole.peakMb, LIMITS.memoryMb, 'MB');
linear('roll-up', whole.rollUpMs, half.rollUpMs);
linear('workbook', whole.workbookMs, half.workbookMs);
process.exit();
