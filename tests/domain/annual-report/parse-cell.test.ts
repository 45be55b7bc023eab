import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellAt } from '../../../src/domain/annual-report/cells';
import { tables } from '../../../src/domain/annual-report/form-2021.data';
import { parseCell } from '../../../src/domain/annual-report/parse-cell';

const count = cellAt(tables.applications, 'C3.1', 'total');
const fee = cellAt(tables.proactive, 'fees', 'amount');

const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
const integer = fc.integer({ min: 0, max: 999_999_999_999 });
const spaces = fc.constantFrom('', ' ', '\t', '\u3000', '\u00a0');

describe('parseCell', () => {
  it.each([null, undefined, '', '  ', '/', '／', '-', '－', '—', '——', '–'])(
    'reads %j as 0',
    (text) => {
      expect(parseCell(text, count)).toEqual({ ok: true, value: 0 });
    },
  );

  it('reads any count however it is written', () => {
    fc.assert(
      fc.property(integer, spaces, spaces, fc.boolean(), fc.boolean(), (value, ...style) => {
        const [before, after, separated, wide] = style;
        const plain = separated ? value.toLocaleString('en-US') : String(value);
        const text = `${before}${wide ? fullWidth(plain) : plain}${after}`;
        expect(parseCell(text, count)).toEqual({ ok: true, value });
        expect(parseCell(value, count)).toEqual({ ok: true, value });
      }),
    );
  });

  it('reads amounts to two decimals, and refuses decimals in counts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 9 }), (cents) => {
        const text = (cents / 100).toFixed(2);
        expect(parseCell(text, fee)).toEqual({ ok: true, value: cents / 100 });
        expect(parseCell(text, count)).toMatchObject({
          ok: false,
          reason: { code: 'annual_report.cell_not_whole' },
        });
        expect(parseCell(`${text}0`, fee)).toMatchObject({
          ok: false,
          reason: { code: 'annual_report.cell_too_precise' },
        });
      }),
    );
  });

  it('refuses any other text, naming cell and value', () => {
    const other = fc.string().filter((text) => !/^[\s\d,，.．/／—–―−－０-９-]*$/.test(text));
    fc.assert(
      fc.property(other, (text) => {
        const parsed = parseCell(text, count);
        expect(parsed).toMatchObject({
          ok: false,
          reason: {
            severity: 'error',
            field: 'applicationsTable.C3.1.total',
            params: { cellZh: '“（三）不予公开1.属于国家秘密”“总计”' },
          },
        });
      }),
    );
  });

  it.each(['-1', '1,2', '12,34', '1,2345', '1e3', '0x10', '1²', '十', '3件', '1 2', '.5', '5.'])(
    'does not guess at %j',
    (text) => {
      expect(parseCell(text, fee)).toMatchObject({
        ok: false,
        reason: { params: { value: text } },
      });
    },
  );

  it('refuses numbers beyond all measure', () => {
    expect(parseCell('1000000000000', count)).toMatchObject({
      reason: { code: 'annual_report.cell_too_large' },
    });
  });
});
