import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalDocumentNumber } from '../../../src/domain/document-number/canonical-document-number';
import { parseDocumentNumber } from '../../../src/domain/document-number/parse-document-number';
import en from '../../../src/domain/document-number/translations/en';
import zhHans from '../../../src/domain/document-number/translations/zh-Hans';
import { renderReason } from '../../../src/domain/reasons/reason';

describe('parseDocumentNumber', () => {
  it.each([
    ['成办发〔2016〕28号', '成办发', 2016, 28],
    ['成办发[2006]121号', '成办发', 2006, 121],
    ['成办发［２００６］１２１号', '成办发', 2006, 121],
    ['新都府办发﹝2016﹞80号', '新都府办发', 2016, 80],
    ['川府发(2019)3号', '川府发', 2019, 3],
    ['川府发（2019）3号', '川府发', 2019, 3],
    ['川府发【2019】3号', '川府发', 2019, 3],
    ['川府发〖2019〗3号', '川府发', 2019, 3],
    ['川府发〔2019]3号', '川府发', 2019, 3],
    ['川府发﹝2019）3号', '川府发', 2019, 3],
    ['国办发 〔 2016 〕 80 号', '国办发', 2016, 80],
    ['国办发〔2016〕第080号', '国办发', 2016, 80],
    ['国办发〔2016年〕80号', '国办发', 2016, 80],
    ['建标〔1999〕0001号', '建标', 1999, 1],
    ['XJ办函〔2024〕7号', 'XJ办函', 2024, 7],
  ])('reads %j as a series number', (text, prefix, year, serial) => {
    expect(parseDocumentNumber(text)).toEqual({
      ok: true,
      kind: 'series',
      prefix,
      year,
      serial,
      canonical: `${prefix}〔${year}〕${serial}号`,
      others: [],
    });
  });

  it.each([
    ['国务院令第711号', '国务院令', undefined, 711, '国务院令第711号'],
    ['国令第711号', '国务院令', undefined, 711, '国务院令第711号'],
    ['中华人民共和国国务院令第711号', '国务院令', undefined, 711, '国务院令第711号'],
    ['中华人民共和国国务院令（第７１１号）', '国务院令', undefined, 711, '国务院令第711号'],
    ['国务院令 第 0711 号', '国务院令', undefined, 711, '国务院令第711号'],
    ['国务院令711号', '国务院令', undefined, 711, '国务院令第711号'],
    ['成都市人民政府令第202号', '成都市人民政府令', undefined, 202, '成都市人民政府令第202号'],
    ['农业农村部令2021年第2号', '农业农村部令', 2021, 2, '农业农村部令2021年第2号'],
    ['国家税务总局公告2020年第5号', '国家税务总局公告', 2020, 5, '国家税务总局公告2020年第5号'],
  ])('reads %j as an order', (text, prefix, year, serial, canonical) => {
    expect(parseDocumentNumber(text)).toEqual({
      ok: true,
      kind: 'order',
      prefix,
      ...(year === undefined ? {} : { year }),
      serial,
      canonical,
      others: [],
    });
  });

  it.each([
    ['国发〔2020〕1号、川府发[2020]2号', ['川府发〔2020〕2号']],
    [
      '国发〔2020〕1号；川府发[2020]2号;成府发(2020)3号',
      ['川府发〔2020〕2号', '成府发〔2020〕3号'],
    ],
    ['\n国发〔2020〕1号\r\n川府发[2020]2号\n', ['川府发〔2020〕2号']],
    ['国发〔2020〕1号、另文', ['另文']],
  ])('counts the lead number of the joint issue %j and keeps the others', (text, others) => {
    expect(parseDocumentNumber(text)).toMatchObject({
      ok: true,
      canonical: '国发〔2020〕1号',
      others,
    });
  });

  it.each([
    ['', 'document_number.none'],
    ['  　', 'document_number.none'],
    ['无', 'document_number.none'],
    ['无文号', 'document_number.none'],
    ['—', 'document_number.none'],
    ['通知', 'document_number.malformed'],
    ['国发2016 80', 'document_number.malformed'],
    ['国发〔16〕80号', 'document_number.malformed'],
    ['〔2016〕80号', 'document_number.malformed'],
    ['国发〔2016〕80', 'document_number.malformed'],
    ['国发〔2016〕号', 'document_number.malformed'],
    ['关于国发〔2016〕80号的说明', 'document_number.malformed'],
    ['另文、国发〔2020〕1号', 'document_number.malformed'],
    ['国发〔1816〕80号', 'document_number.year_out_of_range'],
    ['国发〔2160〕80号', 'document_number.year_out_of_range'],
    ['国发〔2016〕0号', 'document_number.serial_out_of_range'],
    ['国务院令第100000号', 'document_number.serial_out_of_range'],
  ])('refuses %j with %s, in words of both languages', (text, code) => {
    const parsed = parseDocumentNumber(text);
    expect(parsed).toMatchObject({ ok: false, reason: { code } });
    if (!parsed.ok) {
      expect(renderReason(parsed.reason, zhHans)).not.toMatch(/[{}]/);
      expect(renderReason(parsed.reason, en)).not.toMatch(/[{}]/);
    }
  });

  it('has the same texts in both languages', () => {
    expect(Object.keys(en)).toEqual(Object.keys(zhHans));
  });
});

describe('canonicalDocumentNumber', () => {
  it.each([
    ['成办发[2006]０１２１号', '成办发〔2006〕121号'],
    ['国令第711号', '国务院令第711号'],
    [' 川府发〔2019〕３号，成府发〔2019〕4号', '川府发〔2019〕3号'],
    ['　（内部）ＡＢＣ ', '(内部)ABC'],
    ['无', ''],
    ['', ''],
  ])('makes %j into %j', (text, canonical) => {
    expect(canonicalDocumentNumber(text)).toBe(canonical);
  });

  const opening = fc.constantFrom(...'〔[［﹝(（【〖');
  const closing = fc.constantFrom(...'〕]］﹞)）】〗');
  const widen = (text: string) =>
    text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  const gap = fc.constantFrom('', ' ', '　', '\t');

  it('is the same for every bracket, width, zero, 第 and space in which a number can be written', () => {
    fc.assert(
      fc.property(
        fc.record({
          prefix: fc.constantFrom('国办发', '成府函', '川财教', '新都府办发', 'XJ发'),
          year: fc.integer({ min: 1949, max: 2099 }),
          serial: fc.integer({ min: 1, max: 99999 }),
          open: opening,
          close: closing,
          zeros: fc.constantFrom('', '0', '00'),
          nth: fc.constantFrom('', '第'),
          wide: fc.boolean(),
          gaps: fc.tuple(gap, gap, gap, gap, gap),
        }),
        ({ prefix, year, serial, open, close, zeros, nth, wide, gaps: [a, b, c, d, e] }) => {
          const digits = (text: string) => (wide ? widen(text) : text);
          const written = `${a}${prefix}${b}${open}${digits(String(year))}${close}${c}${nth}${digits(zeros + String(serial))}${d}号${e}`;
          expect(canonicalDocumentNumber(written)).toBe(`${prefix}〔${year}〕${serial}号`);
        },
      ),
    );
  });

  it('is idempotent for any text, number or not', () => {
    const pieces = fc
      .array(
        fc.constantFrom(...'国发令第号年〔〕[］（)2016０1、; 无-'.split(''), '中华人民共和国'),
        {
          maxLength: 18,
        },
      )
      .map((characters) => characters.join(''));
    fc.assert(
      fc.property(
        fc.oneof(
          pieces,
          fc.string(),
          fc
            .array(fc.integer({ min: 0, max: 0xffff }))
            .map((units) => String.fromCharCode(...units)),
        ),
        (text) => {
          const once = canonicalDocumentNumber(text);
          expect(canonicalDocumentNumber(once)).toBe(once);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
