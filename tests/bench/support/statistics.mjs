/** A city of made-up units, and how its workbook is measured. */
import { execFileSync } from 'node:child_process';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { built, report } from './measure.mjs';

const { NATIONAL_2014 } = built('domain/statistics/ready-sets/national-2014/index.data.js');

const INDICATORS = 60;
export const MEGABYTE = 1024 * 1024;
/** Issue #5: of 3,000 units. The ratio is of the cost of 3,000 to that of 1,500. */
export const LIMITS = { rollUpMs: 1000, workbookMs: 10_000, memoryMb: 300, ratio: 2.3 };

export const FOOTER = {
  responsiblePerson: '甲',
  reviewer: '乙',
  filler: '丙',
  phone: '028-81234567',
  filledOn: '2026-07-03',
};

/** The national form with rows added until there are 60 numbers. */
export function makeSet() {
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

/** A city of so many units: districts of 75 with departments and townships. @param {number} count */
export function makeCity(count) {
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

/** Milliseconds and the highest resident memory while something runs, in megabytes, the process itself included. @param {() => Promise<void>} run */
export async function peakWhile(run) {
  let peak = process.memoryUsage().rss;
  const timer = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 20);
  const began = performance.now();
  await run();
  const spent = performance.now() - began;
  clearInterval(timer);
  return { spent, peakMb: peak / MEGABYTE };
}

/** Takes a file and forgets it; answers how long it was. @param {import('node:stream').Readable} body */
export async function lengthOf(body) {
  let bytes = 0;
  const sink = new Writable({
    write(chunk, _encoding, done) {
      bytes += chunk.length;
      done();
    },
  });
  await pipeline(body, sink);
  return bytes;
}

/** @param {string} what @param {number} measured @param {number} limit @param {string} unit */
export function within(what, measured, limit, unit) {
  const verdict = measured <= limit ? 'ok' : 'MISSED';
  console.log(`${what}: ${measured.toFixed(0)} ${unit} (limit ${limit} ${unit}) ${verdict}`);
  if (measured > limit) process.exitCode = 1;
}

/** Says whether twice the units cost about twice. @param {string} what @param {number} measured @param {number} baseline */
export function linear(what, measured, baseline) {
  report({ what: `${what}, 3000 / 1500 units`, measured, baseline, goal: LIMITS.ratio });
}

/** Each size in a process of its own, so that none has the memory of another. @param {string} file @param {number} count */
export function measureApart(file, count) {
  const env = { ...process.env, STATISTICS_BENCH_UNITS: String(count) };
  const told = execFileSync(process.execPath, [file], { env, encoding: 'utf8' });
  return JSON.parse(told.trim().split('\n').at(-1) ?? '');
}
