import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderReason } from '../../../src/domain/reasons/reason';
import { textsZh } from '../../../src/domain/reasons/texts';
import { readCell } from '../../../src/domain/statistics/read-cell';
import { readCells } from '../../../src/domain/statistics/read-cells';
import { makeIndicator } from './make-set';

const count = makeIndicator({ code: '3.1', name: '（一）收到申请数' });
const money = makeIndicator({ code: '7', name: '费用', decimals: 2 });
const words = makeIndicator({ code: 'W01', valueType: 'text' });
const answer = makeIndicator({ code: 'W13.1', valueType: 'yes_no' });

describe('a number in a cell', () => {
  it.each([
    ['12', '12'],
    [' 12 ', '12'],
    ['１２', '12'],
    ['　３　', '3'],
    ['1,234', '1234'],
    ['１，２３４', '1234'],
    ['007', '7'],
    ['0', '0'],
    ['12.00', '12'],
    [12, '12'],
    ['999999999999', '999999999999'],
  ])('%j is %s', (text, value) => expect(readCell(text, count)).toEqual({ ok: true, value }));

  it.each(['', '  ', '　', null, undefined, '-', '—', '——', '/'])('%j is blank, not 0', (text) => {
    expect(readCell(text, count)).toEqual({ ok: true, value: null });
  });

  it.each([
    ['无', 'cell_not_a_number'],
    ['12件', 'cell_not_a_number'],
    ['1e5', 'cell_not_a_number'],
    ['１２。５', 'cell_not_a_number'],
    ['12,34', 'cell_not_a_number'],
    ['=1+1', 'cell_not_a_number'],
    ['²', 'cell_not_a_number'],
    [Number.NaN, 'cell_not_a_number'],
    [1e21, 'cell_not_a_number'],
    ['-1', 'cell_negative'],
    ['－１', 'cell_negative'],
    ['−1', 'cell_negative'],
    ['–1', 'cell_negative'],
    [-3, 'cell_negative'],
    ['1.5', 'cell_not_whole'],
    [1.5, 'cell_not_whole'],
    ['100000000000000000000', 'cell_too_large'],
    [1e20, 'cell_too_large'],
    ['1000000000000', 'cell_too_large'],
    [{ a: 1 }, 'cell_not_readable'],
    [true, 'cell_not_readable'],
    [[1], 'cell_not_readable'],
  ])('%j is refused: %s', (text, code) => {
    expect(readCell(text, count)).toMatchObject({
      ok: false,
      reason: { code: `statistics.${code}`, field: '3.1', severity: 'error' },
    });
  });

  it('keeps two decimals where the row has them, and rounds nothing', () => {
    expect(readCell('３．５', money)).toEqual({ ok: true, value: '3.5' });
    expect(readCell('3.50', money)).toEqual({ ok: true, value: '3.5' });
    expect(readCell('0.05', money)).toEqual({ ok: true, value: '0.05' });
    expect(readCell('3.456', money)).toMatchObject({
      reason: { code: 'statistics.cell_too_precise' },
    });
    expect(readCell(0.1 + 0.2, money)).toMatchObject({ ok: false });
  });

  it('says which cell and what stands in it', () => {
    const read = readCell('十二', count);
    expect(!read.ok && renderReason(read.reason, textsZh)).toBe(
      '3.1 “（一）收到申请数”填的是“十二”，应填数字；没有数据的留空。',
    );
  });

  it('is read the same again once it was read', () => {
    const typed = fc.tuple(fc.nat({ max: 999_999_999 }), fc.integer({ min: 0, max: 99 }));
    fc.assert(
      fc.property(typed, ([whole, part]) => {
        const read = readCell(`${whole}.${String(part).padStart(2, '0')}`, money);
        expect(read.ok && readCell(read.value, money)).toEqual(read);
      }),
    );
  });
});

describe('other cells', () => {
  it('take text as it is, up to its limit', () => {
    expect(readCell(' 某市人民政府网 ', words)).toEqual({ ok: true, value: '某市人民政府网' });
    expect(readCell('长'.repeat(255), words)).toMatchObject({ ok: true });
    expect(readCell('长'.repeat(256), words)).toMatchObject({
      reason: { code: 'statistics.cell_text_too_long' },
    });
  });

  it('take yes and no', () => {
    expect(readCell('是', answer)).toEqual({ ok: true, value: 'yes' });
    expect(readCell(false, answer)).toEqual({ ok: true, value: 'no' });
    expect(readCell('也许', answer)).toMatchObject({
      reason: { code: 'statistics.cell_not_yes_no' },
    });
  });

  it('take nothing where a heading is', () => {
    const heading = makeIndicator({ code: '1', kind: 'heading' });
    expect(readCell('5', heading)).toMatchObject({
      reason: { code: 'statistics.cell_is_heading' },
    });
  });
});

describe('a return as it was sent', () => {
  it('gives every reason at once, and refuses cells that are not asked', () => {
    const sent = new Map<string, unknown>([
      ['3.1', '12'],
      ['7', 'x'],
      ['8.1', '3'],
      ['8.2', ''],
    ]);
    const { cells, reasons } = readCells(sent, [count, money]);
    expect([...cells]).toEqual([['3.1', '12']]);
    expect(reasons.map(({ code, field }) => [code, field])).toEqual([
      ['statistics.cell_not_a_number', '7'],
      ['statistics.cell_not_asked', '8.1'],
    ]);
  });
});
