/**
 * What a whole city costs: its roll-up, and the workbook with a sheet for each unit. The limits are for 3,000 units of 60
 * indicators; half as many show that the cost grows with the units. Pure functions: neither Strapi nor the database.
 */
import { execFileSync } from 'node:child_process';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { built, median, report } from './support/measure.mjs';

const { rollUp } = built('domain/statistics/roll-up.js');
const { unitTreeOn } = built('domain/statistics/unit-tree.js');
const { rowPrinter } = built('domain/statistics/table-rows.js');
const { toQuarter } = built('domain/statistics/period.js');
const { compareValues } = built('domain/statistics/compare-values.js');
const { NATIONAL_2014 } = built('domain/statistics/ready-sets/national-2014/index.data.js');
const { exportTree } = built('plugins/statistics/server/src/export/export-tree.js');

const quarter = toQuarter('2026-Q2');
const LIMITS = { rollUpMs: 1000, workbookMs: 10_000, memoryMb: 300, ratio: 2.3 };
const INDICATORS = 60;
const BATCH = 100;
const MEGABYTE = 1024 * 1024;

/** The national form with rows added until there are 60 numbers. */
function makeSet() {
  const { indicators } = NATIONAL_2014;
  const plain = { ...indicators.at(-1), parentCode: null, autoSource: null, formula: null };
  const numbers = indicators.filter(({ kind }) => kind !== 'heading').length;
  const more = Array.from({ length: Math.max(0, INDICATORS - numbers) }, (_, n) => ({
    ...plain,
    code: `X${n}`,
    name: `其他指标${n}`,
    order: 100 + n,
  }));
  return { ...NATIONAL_2014, indicators: [...indicators, ...more] };
}

const set = makeSet();
const numbers = set.indicators.filter(({ kind }) => kind !== 'heading');

/** A city of so many units: districts of 75 with departments and townships. @param {number} count */
function makeCity(count) {
  const base = { organizationId: null, localRegion: null, guidedBy: null, mergedInto: null };
  const open = { validFrom: null, validTo: null };
  return Array.from({ length: count }, (_, n) => {
    const isDistrict = n > 0 && n % 75 === 0;
    const district = n < 75 ? 'u0' : `u${n - (n % 75)}`;
    const level =
      n === 0 ? 'city' : isDistrict ? 'district' : n % 5 === 0 ? 'township' : 'department';
    const reportsTo = n === 0 ? null : isDistrict ? 'u0' : district;
    return {
      ...base,
      ...open,
      id: `u${n}`,
      name: `示范市第${n}号单位`,
      level,
      reportsTo,
      order: n,
    };
  });
}

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
  const print = rowPrinter(set, quarter);
  const rows = print({ current: rolled.area }).map((row) => ({
    ...row,
    own: rolled.own.get(row.code) ?? null,
    area: row.value,
    government: rolled.columns.government.get(row.code) ?? null,
    department: rolled.columns.department.get(row.code) ?? null,
    township: rolled.columns.township.get(row.code) ?? null,
    areaYearToDate: row.value,
    withPrevious: compareValues(row.value, null),
    withLastYear: compareValues(row.value, null),
  }));
  const { accepted, waiting, missing, late } = rolled;
  const unit = { unitId: 'u0', unitName: '示范市', setKey: set.key, quarter };
  return { ...unit, rows, accepted: accepted.length, waiting, missing, late };
}

/** Batches as a database would give them. @param {any[]} units @param {Map<string, any>} returns */
async function* batchesOf(units, returns) {
  const print = rowPrinter(set, quarter);
  const footer = {
    responsiblePerson: '甲',
    reviewer: '乙',
    filler: '丙',
    phone: '028-81234567',
    filledOn: '2026-07-03',
  };
  for (let at = 0; at < units.length; at += BATCH) {
    yield units.slice(at, at + BATCH).map(({ id, name }) => {
      const { cells } = returns.get(id);
      const rows = print({ current: cells, yearToDate: cells });
      const of = { setKey: set.key, setName: set.name, setVersion: 1, quarter };
      return {
        printed: { ...of, unitId: id, unitName: name, rows, footer },
        heading: { unitCode: null, upperName: '示范市' },
      };
    });
  }
}

/** Highest resident memory while something runs, in megabytes, the process itself included. @param {() => Promise<void>} run */
async function peakWhile(run) {
  let peak = process.memoryUsage().rss;
  const timer = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 20);
  const began = performance.now();
  await run();
  const spent = performance.now() - began;
  clearInterval(timer);
  return { spent, peakMb: peak / MEGABYTE };
}

/** @param {number} count */
async function measure(count) {
  const units = makeCity(count);
  const returns = makeReturns(units);
  const roll = () =>
    rollUp({ tree: unitTreeOn(units, quarter), rootId: 'u0', indicators: numbers, returns });
  const rollUpMs = await median(5, async () => void roll());
  let bytes = 0;
  const sink = new Writable({
    write(chunk, _encoding, done) {
      bytes += chunk.length;
      done();
    },
  });
  const totals = totalsOf(roll());
  const { spent, peakMb } = await peakWhile(async () => {
    const { body } = exportTree({ totals, setName: set.name, batches: batchesOf(units, returns) });
    await pipeline(body, sink);
  });
  return { rollUpMs, workbookMs: spent, peakMb, bytes };
}

/** @param {string} what @param {number} measured @param {number} limit @param {string} unit */
function within(what, measured, limit, unit) {
  const verdict = measured <= limit ? 'ok' : 'MISSED';
  console.log(`${what}: ${measured.toFixed(0)} ${unit} (limit ${limit} ${unit}) ${verdict}`);
  if (measured > limit) process.exitCode = 1;
}

/** Each size in a process of its own, so that none has the memory of another. @param {number} count */
function measureApart(count) {
  const env = { ...process.env, STATISTICS_BENCH_UNITS: String(count) };
  return JSON.parse(
    execFileSync(process.execPath, [import.meta.filename], { env, encoding: 'utf8' }),
  );
}

const { STATISTICS_BENCH_UNITS } = process.env;
if (STATISTICS_BENCH_UNITS) {
  await measure(100);
  console.log(JSON.stringify(await measure(Number(STATISTICS_BENCH_UNITS))));
  process.exit();
}
const half = measureApart(1500);
const whole = measureApart(3000);

console.log(`3000 units x ${numbers.length} indicators, ${(whole.bytes / MEGABYTE).toFixed(1)} MB`);
within('roll-up', whole.rollUpMs, LIMITS.rollUpMs, 'ms');
within('whole workbook', whole.workbookMs, LIMITS.workbookMs, 'ms');
within('peak memory of the process', whole.peakMb, LIMITS.memoryMb, 'MB');
report({
  what: 'roll-up, 3000 / 1500 units',
  measured: whole.rollUpMs,
  baseline: half.rollUpMs,
  goal: LIMITS.ratio,
});
report({
  what: 'workbook, 3000 / 1500 units',
  measured: whole.workbookMs,
  baseline: half.workbookMs,
  goal: LIMITS.ratio,
});
process.exit();
