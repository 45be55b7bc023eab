import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatIndexNumber } from '../../../src/domain/index-number/format-index-number';
import { parseIndexNumber } from '../../../src/domain/index-number/parse-index-number';
import en from '../../../src/domain/index-number/translations/en';
import zhHans from '../../../src/domain/index-number/translations/zh-Hans';
import { renderReason } from '../../../src/domain/reasons/reason';

describe('formatIndexNumber', () => {
  it.each([
    [{ code: '000014349', year: 2017, serial: 110 }, '000014349/2017-00110'],
    [{ code: '00001434-9', year: 2022, serial: 99999 }, '000014349/2022-99999'],
    [{ code: '11441700007280420Y', year: 2021, serial: 50 }, '11441700007280420Y/2021-00050'],
    [{ code: '000014349', year: 2026, serial: 1 }, '000014349/2026-00001'],
  ])('writes %j', (parts, text) => {
    expect(formatIndexNumber(parts)).toBe(text);
  });

  it.each([
    { code: 'sggzyjyzx', year: 2024, serial: 1 },
    { code: '00001434', year: 2024, serial: 1 },
    { code: '000014349', year: 24, serial: 1 },
    { code: '000014349', year: 2024.5, serial: 1 },
    { code: '000014349', year: 2024, serial: 0 },
    { code: '000014349', year: 2024, serial: 100000 },
    { code: '000014349', year: 2024, serial: 1.5 },
  ])('throws on %j', (parts) => {
    expect(() => formatIndexNumber(parts)).toThrow(RangeError);
  });
});

describe('parseIndexNumber', () => {
  it.each([
    ['000014349/2017-00110', 'organization_code', '000014349', 2017, undefined, 110],
    ['000014349/2018-00222', 'organization_code', '000014349', 2018, undefined, 222],
    ['014416330/2018-04736', 'organization_code', '014416330', 2018, undefined, 4736],
    ['0142768-8/2022-00185', 'organization_code_hyphenated', '01427688', 2022, undefined, 185],
    ['00001434-9/2022-00185', 'organization_code_hyphenated', '000014349', 2022, undefined, 185],
    ['11441700007280420Y/2021-00050', 'unified_code', '11441700007280420Y', 2021, undefined, 50],
    ['11341702486344515H/202110-00013', 'year_month', '11341702486344515H', 2021, 10, 13],
    ['00001434-9/202101-00013', 'year_month', '000014349', 2021, 1, 13],
    ['035210000/2025-00016', 'organization_code', '035210000', 2025, undefined, 16],
    ['sggzyjyzx/2024-00002', 'non_standard', 'sggzyjyzx', 2024, undefined, 2],
    ['cd-zfb/202412-00002', 'non_standard', 'cd-zfb', 2024, 12, 2],
    [
      ' ０００014349／２０１７－００１１０　',
      'organization_code',
      '000014349',
      2017,
      undefined,
      110,
    ],
  ])('reads %j as %s', (text, form, code, year, month, serial) => {
    expect(parseIndexNumber(text)).toEqual({
      ok: true,
      form,
      code,
      year,
      ...(month === undefined ? {} : { month }),
      serial,
    });
  });

  it.each([
    ['', 'index_number.empty'],
    ['　', 'index_number.empty'],
    ['成办发〔2016〕28号', 'index_number.malformed'],
    ['000014349', 'index_number.malformed'],
    ['000014349/2017', 'index_number.malformed'],
    ['000014349/2017-110', 'index_number.malformed'],
    ['000014349/2017-001100', 'index_number.malformed'],
    ['000014349/1817-00110', 'index_number.malformed'],
    ['000014349/20170-00110', 'index_number.malformed'],
    ['/2017-00110', 'index_number.malformed'],
    ['-/2017-00110', 'index_number.malformed'],
    ['00001434-9-/2017-00110', 'index_number.malformed'],
    ['机构/2017-00110', 'index_number.malformed'],
    ['000014349/2017-00110 后', 'index_number.malformed'],
    ['000014349/202113-00110', 'index_number.month_out_of_range'],
    ['000014349/202100-00110', 'index_number.month_out_of_range'],
    ['000014349/2021-00000', 'index_number.serial_zero'],
  ])('refuses %j with %s, in words of both languages', (text, code) => {
    const parsed = parseIndexNumber(text);
    expect(parsed).toMatchObject({ ok: false, reason: { code } });
    if (!parsed.ok) {
      expect(renderReason(parsed.reason, zhHans)).not.toMatch(/[{}]/);
      expect(renderReason(parsed.reason, en)).not.toMatch(/[{}]/);
    }
  });

  it('reads back everything that can be written', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^(?:[0-9A-Z]{9}|[0-9A-Z]{18})$/),
        fc.integer({ min: 1900, max: 2099 }),
        fc.integer({ min: 1, max: 99999 }),
        (code, year, serial) => {
          expect(parseIndexNumber(formatIndexNumber({ code, year, serial }))).toMatchObject({
            ok: true,
            code,
            year,
            serial,
          });
        },
      ),
    );
  });

  it('has the same texts in both languages', () => {
    expect(Object.keys(en)).toEqual(Object.keys(zhHans));
  });
});
