// @ts-check
import { CHANNELS, typedCodes } from './form.mjs';

/** @typedef {import('./types').Values} Values */
/** @typedef {ReturnType<typeof import('./random.mjs').randomOf>} Random */

/** Ten thousand yuan with two decimals, as people type it: "12.50". @param {Random} random */
const money = (random) =>
  `${random.between(0, 90)}.${String(random.between(0, 99)).padStart(2, '0')}`;

/** Section 1: every channel has at most as many as were published in all, and all of them together at least as many. @param {Random} random */
function proactive(random) {
  const all = random.between(20, 400);
  const normative = random.between(0, 20);
  const channels = CHANNELS.map((code) => [code, random.between(0, all)]);
  return {
    1.1: all,
    '1.1.1': normative,
    '1.1.2': normative + random.between(0, 5),
    ...Object.fromEntries(channels),
    // The website has all of it.
    '1.2.2': all,
  };
}

/** Section 2. @param {Random} random */
function responses(random) {
  const [conferences, talks] = [random.between(0, 9), random.between(0, 9)];
  return {
    '2.2.1': conferences,
    '2.2.1a': random.between(0, conferences),
    '2.2.2': talks,
    '2.2.2a': random.between(0, talks),
  };
}

/** Rows that may be blank without another row saying what they have to be. */
const MAY_BE_BLANK = [
  ...['2.1', '2.2.3', '2.2.4', '2.2.5', '3.1.2', '3.1.4', '3.3.4d', '3.3.4e', '3.3.7'],
  ...['4.2', '4.3', '5.1', '5.2', '5.3', '6', '7', '8.1', '8.2', '8.3.1', '8.4', '9.1', '9.3'],
];

/**
 * A plausible return of a unit in which nothing contradicts anything, blanks among its numbers. In some the requests answered
 * are not those closed, which has to be explained. @param {Random} random @param {string} quarter @returns {Values}
 */
export function makeValues(random, quarter) {
  const codes = typedCodes(quarter);
  const isQuiet = random.chance(0.1);
  /** @type {Record<string, number | string | null>} */
  const values = {
    ...Object.fromEntries(codes.map((code) => [code, isQuiet ? 0 : random.between(0, 30)])),
    ...proactive(random),
    ...responses(random),
    7: money(random),
  };
  if (codes.includes('8.4')) values['8.4'] = money(random);
  for (const code of MAY_BE_BLANK) {
    if (codes.includes(code) && random.chance(0.2)) values[code] = null;
  }
  const replies = codes.filter((code) => code.startsWith('3.3.'));
  const replied = replies.reduce((sum, code) => sum + Number(values[code]), 0);
  values['3.2.2'] = random.between(0, replied);
  values['3.2.1'] = replied - Number(values['3.2.2']) + (random.chance(0.1) ? 3 : 0);
  return Object.fromEntries(
    codes.map((code) => {
      const value = values[code] ?? null;
      return [code, value === null ? null : String(value)];
    }),
  );
}
