import { expect, test } from 'vitest';
import { cellAfter } from '../../../src/plugins/statistics/admin/src/form/grid-keys';
import { planPaste } from '../../../src/plugins/statistics/admin/src/form/plan-paste';
import { yearSoFar } from '../../../src/plugins/statistics/admin/src/form/year-so-far';
import type { FormRow } from '../../../src/plugins/statistics/server/src/contracts/returns';

const CODES = ['a', 'b', 'c', 'd'];
const plain = { shiftKey: false, ctrlKey: false };

test.each([
  ['ArrowDown', plain, 'b', 'c'],
  ['ArrowUp', plain, 'b', 'a'],
  ['Enter', plain, 'b', 'c'],
  ['Enter', { ...plain, shiftKey: true }, 'b', 'a'],
  ['ArrowDown', plain, 'd', 'd'],
  ['ArrowUp', plain, 'a', 'a'],
  ['PageDown', plain, 'a', 'd'],
  ['ArrowDown', { ...plain, ctrlKey: true }, 'a', 'd'],
  ['Home', { ...plain, ctrlKey: true }, 'd', 'a'],
  ['End', { ...plain, ctrlKey: true }, 'a', 'd'],
])('%s with %o leads from %s to %s', (key, held, from, to) => {
  expect(cellAfter(CODES, from, { key, ...held })).toBe(to);
});

test('other keys, and keys outside the cells, do not move', () => {
  for (const key of ['ArrowLeft', 'Home', 'Tab', '5']) {
    expect(cellAfter(CODES, 'a', { key, ...plain })).toBeNull();
  }
  expect(cellAfter(CODES, 'z', { key: 'Enter', ...plain })).toBeNull();
});

const row = (code: string, part: Partial<FormRow> = {}) => ({
  code,
  kind: 'flow' as FormRow['kind'],
  isFormula: false,
  ...part,
});
const ROWS = [
  row('1'),
  row('2', { kind: 'heading' }),
  row('2.1'),
  row('2.2', { isFormula: true }),
  row('2.3'),
];

test('a column goes down the printed form; headings and sums take nothing', () => {
  const plan = planPaste(ROWS, '1', '5\r\n\r\n 6 \r\n11\r\n7\r\n');
  expect(Object.fromEntries(plan?.texts ?? [])).toEqual({ 1: '5', '2.1': '6', '2.3': '7' });
  // The 11 stood where the sum is.
  expect(plan?.leftOut).toBe(1);
});

test('an empty cell of the block empties the cell it falls on', () => {
  expect(planPaste(ROWS, '2.1', '\n\n3')?.texts).toEqual(
    new Map([
      ['2.1', ''],
      ['2.3', '3'],
    ]),
  );
});

test('what is beside the column or below the form is left out and counted', () => {
  const plan = planPaste(ROWS, '2.3', '1\t2\t\n3\t4');
  expect(plan?.texts).toEqual(new Map([['2.3', '1']]));
  expect(plan?.leftOut).toBe(3);
});

test('a single cell is left to the browser', () => {
  expect(planPaste(ROWS, '1', '5')).toBeNull();
  expect(planPaste(ROWS, '1', '')).toBeNull();
});

const year = (part: Partial<FormRow>) =>
  ({ kind: 'flow', valueType: 'number', value: '3', yearToDate: '10', ...part }) as FormRow;

test('the year follows the quarter while it is typed', () => {
  expect(yearSoFar(year({}), '3')).toBe('10');
  expect(yearSoFar(year({}), '5')).toBe('12');
  expect(yearSoFar(year({}), null)).toBe('7');
  expect(yearSoFar(year({ value: null, yearToDate: null }), '2.5')).toBe('2.5');
  expect(yearSoFar(year({ value: '3', yearToDate: '3' }), null)).toBeNull();
  expect(yearSoFar(year({ kind: 'stock' }), '4')).toBe('4');
  expect(yearSoFar(year({ valueType: 'text', yearToDate: null }), 'x')).toBeNull();
});
