import { expect, it } from 'vitest';
import { shanghaiTimeText } from '../../../src/domain/table-export/shanghai-time-text';

it.each([
  ['2026-11-24T15:59:59.999Z', '2026-11-24 23:59:59'],
  ['2026-11-24T16:00:00.000Z', '2026-11-25 00:00:00'],
  ['2026-12-31T16:00:01.000Z', '2027-01-01 00:00:01'],
])('%s is %s in China', (instant, text) => {
  expect(shanghaiTimeText(new Date(instant))).toBe(text);
});

it('refuses a date that is none', () => {
  expect(() => shanghaiTimeText(new Date('soon'))).toThrow(RangeError);
});
