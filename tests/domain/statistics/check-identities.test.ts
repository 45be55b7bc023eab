import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderReason } from '../../../src/domain/reasons/reason';
import { textsEn, textsZh } from '../../../src/domain/reasons/texts';
import { textOfAmount } from '../../../src/domain/statistics/amount';
import { checkIdentities } from '../../../src/domain/statistics/check-identities';
import { fillFormulas } from '../../../src/domain/statistics/fill-formulas';
import { largestOf, plus, sumOf, type Identity } from '../../../src/domain/statistics/identity';
import type { CellValue } from '../../../src/domain/statistics/sum-values';
import { makeIdentity, makeIndicator, q } from './make-set';

const indicators = ['T', 'a', 'b', 'c'].map((code) => makeIndicator({ code, name: `项${code}` }));
const equation = makeIdentity({ id: 'R1', left: sumOf('T'), right: sumOf('a', 'b', 'c') });

function check(identity: Identity, cells: Record<string, CellValue>) {
  return checkIdentities({
    identities: [identity],
    indicators,
    quarter: q('2026-Q1'),
    cells: new Map(Object.entries(cells)),
  });
}
const codes = (identity: Identity, cells: Record<string, CellValue>) =>
  check(identity, cells).map(({ code }) => code);

describe('an equation', () => {
  it('is broken by a hundredth', () => {
    expect(codes(equation, { T: '6', a: '1', b: '2', c: '3' })).toEqual([]);
    expect(codes(equation, { T: '6', a: '1', b: '2', c: '2.99' })).toEqual([
      'statistics.sides_differ',
    ]);
    expect(codes(equation, { T: '0.3', a: '0.1', b: '0.2', c: '0' })).toEqual([]);
  });

  it('names every cell with code, name and value, and what both sides come to', () => {
    const [reason] = check(equation, { T: '7', a: '1', b: '2', c: '3' });
    expect(reason).toMatchObject({ severity: 'error', field: 'T', params: { cells: 'T,a,b,c' } });
    expect(reason && renderReason(reason, textsZh)).toBe(
      '勾稽关系 R1：T “项T” [7]，合计 7；a “项a” [1] + b “项b” [2] + c “项c” [3]，合计 6；两边应相等。',
    );
    expect(reason && renderReason(reason, textsEn)).toBe(
      'Identity R1: T “项T” [7] comes to 7; a “项a” [1] + b “项b” [2] + c “项c” [3] comes to 6; both must be equal.',
    );
  });

  it('with blanks is broken only when nothing in them could make it hold', () => {
    expect(codes(equation, { T: '6', a: '1', b: null, c: null })).toEqual([]);
    expect(codes(equation, { T: '6' })).toEqual([]);
    expect(codes(equation, {})).toEqual([]);
    const [reason] = check(equation, { T: '6', a: '7', b: null });
    expect(reason).toMatchObject({
      code: 'statistics.sides_differ',
      params: { leftValue: '6', rightValue: '≥ 7' },
    });
    expect(reason?.params.right).toBe('a “项a” [7] + b “项b” [—] + c “项c” [—]');
  });

  it('wants a blank written down that can only be one number, other than 0', () => {
    expect(check(equation, { T: null, a: '1', b: '2', c: '3' })).toMatchObject([
      {
        code: 'statistics.blank_is_known',
        field: 'T',
        params: { cell: 'T “项T”', value: '6' },
      },
    ]);
    expect(check(equation, { T: '6', a: '1', b: null, c: '3' })).toMatchObject([
      { field: 'b', params: { value: '2' } },
    ]);
    expect(codes(equation, { T: '4', a: '1', b: null, c: '3' })).toEqual([]);
    expect(codes(equation, { T: null, a: '0', b: '0', c: '0' })).toEqual([]);
  });

  it('takes terms off', () => {
    const balance = makeIdentity({
      id: 'B',
      left: { of: 'sum', terms: [...plus('T'), { code: 'a', factor: -1 }] },
      right: sumOf('b'),
    });
    expect(codes(balance, { T: '5', a: '2', b: '3' })).toEqual([]);
    expect(codes(balance, { T: '5', a: '2', b: '4' })).toEqual(['statistics.sides_differ']);
    expect(codes(balance, { T: '5', a: null, b: '6' })).toEqual(['statistics.sides_differ']);
    expect(check(balance, { T: '5', a: null, b: '3' })).toMatchObject([
      { field: 'a', params: { value: '2' } },
    ]);
  });

  it('is not asked in a quarter in which one of its rows or it itself is not in force', () => {
    const wrong = { T: '7', a: '1', b: '2', c: '3' };
    expect(codes({ ...equation, validFrom: q('2026-Q2') }, wrong)).toEqual([]);
    expect(codes({ ...equation, right: sumOf('a', 'gone') }, wrong)).toEqual([]);
  });
});

describe('an inequality', () => {
  const most = makeIdentity({ id: 'M', left: sumOf('a'), relation: '<=', right: sumOf('T') });

  it('holds up to equality', () => {
    expect(codes(most, { a: '3', T: '3' })).toEqual([]);
    expect(codes(most, { a: '3.01', T: '3' })).toEqual(['statistics.left_too_large']);
    expect(codes({ ...most, relation: '>=' }, { a: '2', T: '3' })).toEqual([
      'statistics.left_too_small',
    ]);
  });

  it('is not decided by a blank', () => {
    expect(codes(most, { a: '3', T: null })).toEqual([]);
    expect(codes(most, { a: null, T: '3' })).toEqual([]);
  });

  it('compares with the largest of several, blanks left out', () => {
    const largest = makeIdentity({
      id: 'X',
      level: 'warning',
      left: sumOf('T'),
      relation: '>=',
      right: largestOf('a', 'b', 'c'),
    });
    expect(codes(largest, { T: '5', a: '5', b: '1', c: '2' })).toEqual([]);
    expect(codes(largest, { T: '5', a: '1', b: null, c: null })).toEqual([]);
    const [reason] = check(largest, { T: '5', a: '6', b: null, c: '2' });
    expect(reason).toMatchObject({
      code: 'statistics.smaller_than_largest',
      severity: 'warning',
      params: { right: 'a “项a” [6] / b “项b” [—] / c “项c” [2]', rightValue: '≥ 6' },
    });
  });
});

describe('any return', () => {
  const value = fc.option(fc.bigInt({ min: 0n, max: 10_000n }).map(textOfAmount), { nil: null });
  const record = fc.record({ a: value, b: value, c: value });
  const rows = [makeIndicator({ code: 'T', formula: plus('a', 'b', 'c') }), ...indicators.slice(1)];

  it('breaks no equation once its total is worked out by the formula', () => {
    fc.assert(
      fc.property(record, (parts) => {
        const cells = fillFormulas(rows, new Map(Object.entries(parts)));
        expect(codes(equation, Object.fromEntries(cells))).toEqual([]);
      }),
    );
  });

  it('that is broken stays broken when a blank is filled with 0 or more', () => {
    fc.assert(
      fc.property(
        record,
        value,
        fc.bigInt({ min: 0n, max: 10_000n }).map(textOfAmount),
        (parts, total, filling) => {
          const given = { T: total, ...parts };
          const isBroken = codes(equation, given).includes('statistics.sides_differ');
          if (!isBroken) return;
          const filled = Object.fromEntries(
            Object.entries(given).map(([code, one]) => [code, one ?? filling]),
          );
          expect(codes(equation, filled)).toEqual(['statistics.sides_differ']);
        },
      ),
    );
  });
});

describe('formulas', () => {
  it('are worked out from the innermost, and are blank where all parts are', () => {
    const rows = [
      makeIndicator({ code: '1', formula: plus('1.1', '1.2') }),
      makeIndicator({ code: '1.1', formula: plus('1.1.1', '1.1.2') }),
      makeIndicator({ code: '1.2' }),
      makeIndicator({ code: '2', formula: [...plus('1'), { code: '1.2', factor: -1 }] }),
      makeIndicator({ code: '3', formula: plus('3.1') }),
    ];
    const cells = new Map([
      ['1.1.1', '2.5'],
      ['1.1.2', null],
      ['1.2', '1'],
      ['3', '99'],
    ]);
    const filled = fillFormulas(rows, cells);
    expect(Object.fromEntries(filled)).toMatchObject({ '1': '3.5', '1.1': '2.5', '2': '2.5' });
    expect(filled.get('3')).toBeNull();
    const circle = [
      makeIndicator({ code: '1', formula: plus('2') }),
      makeIndicator({ code: '2', formula: plus('1') }),
    ];
    expect(() => fillFormulas(circle, new Map())).toThrow('1 2 1');
  });
});
