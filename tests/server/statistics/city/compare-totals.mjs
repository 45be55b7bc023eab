// @ts-check
import { ask } from './client.mjs';
import { headingCodes } from './form.mjs';
import { SET } from './run-quarter.mjs';

/** @typedef {import('./types').Client} Client */
/** @typedef {import('./types').ExpectedTotal} ExpectedTotal */
/** @typedef {import('./types').TotalCells} TotalCells */
/** @typedef {Omit<TotalCells, 'before' | 'difference' | 'percent'> & { code: string, withPrevious: Pick<TotalCells, 'before' | 'difference' | 'percent'> }} ShownRow */
/** @typedef {{ unitId: string }} Line */
/** @typedef {{ rows: ShownRow[], accepted: number, waiting: Line[], missing: Line[], late: Line[] }} ShownTotals */

/** @typedef {{ compared: number, differences: string[] }} Comparison */

/** @param {Client} client @param {{ quarter: string, area: string, counting?: string }} asked @returns {Promise<ShownTotals>} */
export function readTotals(client, { quarter, area, counting = 'accepted' }) {
  const query = `set=${SET}&quarter=${quarter}&unit=${area}&counting=${counting}`;
  return ask(client, 'GET', `/statistics/totals?${query}`);
}

/** @param {ShownRow} row @returns {TotalCells} */
function cellsOf({ own, area, government, department, township, areaYearToDate, withPrevious }) {
  const { before, difference, percent } = withPrevious;
  return {
    ...{ own, area, government, department, township, areaYearToDate },
    ...{ before, difference, percent },
  };
}

/** Of a heading nothing is shown. @type {TotalCells} */
const BLANK = {
  ...{ own: null, area: null, government: null, department: null, township: null },
  ...{ areaYearToDate: null, before: null, difference: null, percent: null },
};

/**
 * Every cell and every list of one total as shown, against what it has to be.
 * @param {{ quarter: string, area: string, shown: ShownTotals, expected: ExpectedTotal }} args @returns {Comparison}
 */
export function compareTotals({ quarter, area, shown, expected }) {
  /** @type {Comparison} */
  const found = { compared: 0, differences: [] };
  /** @param {string} what @param {unknown} is @param {unknown} ought */
  const compare = (what, is, ought) => {
    found.compared += 1;
    const [one, other] = [JSON.stringify(is), JSON.stringify(ought)];
    if (one !== other) found.differences.push(`${quarter} ${area} ${what}: ${one}, not ${other}`);
  };
  const rows = new Map(headingCodes(quarter).map((code) => [code, BLANK]));
  for (const [code, cells] of expected.rows) rows.set(code, cells);
  const codes = shown.rows.map(({ code }) => code).sort();
  compare('rows', codes, [...rows.keys()].sort());
  for (const row of shown.rows) {
    const is = cellsOf(row);
    for (const [name, ought] of Object.entries(rows.get(row.code) ?? BLANK)) {
      compare(`${row.code} ${name}`, is[/** @type {keyof TotalCells} */ (name)], ought);
    }
  }
  compare('accepted', shown.accepted, expected.accepted.length);
  for (const list of /** @type {const} */ (['waiting', 'missing', 'late'])) {
    compare(list, shown[list].map(({ unitId }) => unitId).sort(), expected[list]);
  }
  return found;
}

/**
 * All totals of a city as people read them, against what they have to be.
 * @param {(area: string) => Client} readerOf who reads the total of an area
 * @param {{ quarter: string, counting?: string, expected: Map<string, ExpectedTotal> }} args
 * @returns {Promise<Comparison>}
 */
export async function compareAllTotals(readerOf, { quarter, counting = 'accepted', expected }) {
  /** @type {Comparison} */
  const all = { compared: 0, differences: [] };
  for (const [area, ought] of expected) {
    const shown = await readTotals(readerOf(area), { quarter, area, counting });
    const { compared, differences } = compareTotals({ quarter, area, shown, expected: ought });
    all.compared += compared;
    all.differences.push(...differences);
  }
  return all;
}
