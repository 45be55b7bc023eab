// @ts-check
/** The national form of 2014 as these tests know it: written down here once more, so that nothing is taken from the code under test. */

/** Headings have no number; "8" is only on the forms with half-yearly rows. */
export const HEADINGS = ['1', '1.2', '2', '2.2', '3', '8', '9'];

/** Sums and what they are sums of, the inner ones first. @type {readonly [string, readonly string[]][]} */
export const SUMS = [
  ['3.1', ['3.1.1', '3.1.2', '3.1.3', '3.1.4']],
  ['3.2', ['3.2.1', '3.2.2']],
  ['3.3.4', ['3.3.4a', '3.3.4b', '3.3.4c', '3.3.4d', '3.3.4e', '3.3.4f']],
  ['3.3', ['3.3.1', '3.3.2', '3.3.3', '3.3.4', '3.3.5', '3.3.6', '3.3.7', '3.3.8']],
  ['4', ['4.1', '4.2', '4.3']],
  ['5', ['5.1', '5.2', '5.3']],
  ['8.3', ['8.3.1', '8.3.2']],
];

export const CHANNELS = ['1.2.1', '1.2.2', '1.2.3', '1.2.4', '1.2.5'];

/** Asked in the second and fourth quarter. */
const HALF_YEARLY = ['8.1', '8.2', '8.3.1', '8.3.2', '8.4'];
/** What there is at the end of a period: the last number stands for the year. */
export const STOCKS = ['8.1', '8.2', '8.3', '8.3.1', '8.3.2'];

/** Rows that are typed in, in every quarter. */
const QUARTERLY = [
  ...['1.1', '1.1.1', '1.1.2', ...CHANNELS],
  ...['2.1', '2.2.1', '2.2.1a', '2.2.2', '2.2.2a', '2.2.3', '2.2.4', '2.2.5'],
  ...['3.1.1', '3.1.2', '3.1.3', '3.1.4', '3.2.1', '3.2.2', '3.3.1', '3.3.2', '3.3.3'],
  ...['3.3.4a', '3.3.4b', '3.3.4c', '3.3.4d', '3.3.4e', '3.3.4f'],
  ...['3.3.5', '3.3.6', '3.3.7', '3.3.8', '4.1', '4.2', '4.3', '5.1', '5.2', '5.3'],
  ...['6', '7', '9.1', '9.2', '9.3'],
];

/** @param {string} quarter */
export function isHalfYearEnd(quarter) {
  return quarter.endsWith('Q2') || quarter.endsWith('Q4');
}

/** Codes of the rows that are typed in a quarter. @param {string} quarter */
export function typedCodes(quarter) {
  return isHalfYearEnd(quarter) ? [...QUARTERLY, ...HALF_YEARLY] : QUARTERLY;
}

/** Codes of all rows of a quarter that have a number. @param {string} quarter */
export function numberCodes(quarter) {
  const sums = SUMS.map(([code]) => code).filter(
    (code) => code !== '8.3' || isHalfYearEnd(quarter),
  );
  return [...typedCodes(quarter), ...sums];
}

/** @param {string} quarter */
export function headingCodes(quarter) {
  return HEADINGS.filter((code) => code !== '8' || isHalfYearEnd(quarter));
}
