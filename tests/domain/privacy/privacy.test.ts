import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBankCard, luhnSum } from '../../../src/domain/privacy/bank-card';
import { checkPersonalData } from '../../../src/domain/privacy/check-personal-data';
import { findPersonalData } from '../../../src/domain/privacy/find-personal-data';
import { maskPersonalData } from '../../../src/domain/privacy/mask-personal-data';
import { checkCharacterOfNationalId, isNationalId } from '../../../src/domain/privacy/national-id';
import en from '../../../src/domain/privacy/translations/en';
import zhHans from '../../../src/domain/privacy/translations/zh-Hans';
import { renderReason } from '../../../src/domain/reasons/reason';
import { bankCard, first17OfNationalId, mobile, nationalId, widen } from './generators';

const ID = '51010719900307' + '123' + checkCharacterOfNationalId('51010719900307123');
const CARD = '622848000000000000' + '0';

describe('national identity numbers', () => {
  it.each([
    ['11010519491231002', 'X'], // the worked example of the standard
    ['44052418800101001', '4'], // likewise; born too early to be looked for today
  ])('%s has the check character %s', (first17, expected) => {
    expect(checkCharacterOfNationalId(first17)).toBe(expected);
  });

  const withCheck = (first17: string) => first17 + checkCharacterOfNationalId(first17);
  it.each([
    [withCheck('51010719900307123'), true],
    [withCheck('51010720000229123'), true],
    [withCheck('51010719000228123'), true],
    [withCheck('51010719000229123'), false],
    [withCheck('51010719901301123'), false],
    [withCheck('51010719900431123'), false],
    [withCheck('51010719900400123'), false],
    [withCheck('51010718990430123'), false],
    [withCheck('99010719900307123'), false],
    ['51010719900307123', false],
    ['51010719900307123x', false],
  ])('%s is valid: %s', (value, valid) => {
    expect(isNationalId(value)).toBe(valid);
  });
});

describe('bank cards', () => {
  it.each([
    ['79927398713', 70],
    ['0', 0],
    ['59', 10],
  ])('the Luhn sum of %s is %i', (digits, sum) => {
    expect(luhnSum(digits)).toBe(sum);
  });

  it.each([
    [CARD, true],
    [CARD.replace(/0$/, '4'), false],
    ['4111111111111111', true],
    ['5500000000000004', true],
    ['340000000000009', true],
    ['79927398713', false],
    ['0000000000000000', false],
    ['1000000000000008', false],
  ])('%s is one: %s', (digits, is) => {
    expect(isBankCard(digits)).toBe(is);
  });
});

describe('findPersonalData', () => {
  it.each([
    ['', []],
    ['没有个人信息，共 2016 户 123456 元。', []],
    [`身份证号${ID}。`, [['national_id', ID]]],
    [
      `证件：510107 19900307 ${ID.slice(14)}；`,
      [['national_id', `510107 19900307 ${ID.slice(14)}`]],
    ],
    [`510107-1990-0307-${ID.slice(14)}`, [['national_id', `510107-1990-0307-${ID.slice(14)}`]]],
    ['11010519491231002x', [['national_id', '11010519491231002x']]],
    [widen('11010519491231002X'), [['national_id', widen('11010519491231002X')]]],
    ['110105194912310021', []],
    ['电话13812345678联系', [['mobile', '13812345678']]],
    ['138-1234-5678', [['mobile', '138-1234-5678']]],
    ['１３８　１２３４　５６７８', [['mobile', '１３８　１２３４　５６７８']]],
    ['+86 138 1234 5678', [['mobile', '86 138 1234 5678']]],
    ['8613812345678', [['mobile', '8613812345678']]],
    [
      '13812345678、13912345678',
      [
        ['mobile', '13812345678'],
        ['mobile', '13912345678'],
      ],
    ],
    [
      '13812345678 13912345678',
      [
        ['mobile', '13812345678'],
        ['mobile', '13912345678'],
      ],
    ],
    ['2138123456789', []],
    ['138123456789', []],
    ['0.13812345678', []],
    ['12812345678', []],
    ['028-61881234', []],
    [`卡号${CARD}`, [['bank_card', CARD]]],
    ['6228 4800 0000 0000 000', [['bank_card', '6228 4800 0000 0000 000']]],
    ['4111-1111-1111-1111', [['bank_card', '4111-1111-1111-1111']]],
    ['4111 1111 1111 1111 2026', [['bank_card', '4111 1111 1111 1111']]],
    ['4111 1111 1111 1112', []],
    ['94111111111111111', []],
    ['4111111111111111Y', []],
    ['X4111111111111111', []],
    ['索引号 11441700007280420Y/2021-00050', []],
    ['2019-2020 2021-2022 1000 2000 3000', []],
    [
      `甲${ID}，乙13812345678，丙${CARD}`,
      [
        ['national_id', ID],
        ['mobile', '13812345678'],
        ['bank_card', CARD],
      ],
    ],
  ])('finds in %j %j', (text, expected) => {
    const findings = findPersonalData(text);
    expect(findings.map((finding) => [finding.kind, finding.text])).toEqual(expected);
    for (const { start, end, text: found } of findings) {
      expect(text.slice(start, end)).toBe(found);
    }
  });

  const around = fc.tuple(
    fc.constantFrom('', '号码：', '（', 'No. ', '\n'),
    fc.constantFrom('', '。', '）', ' 等', '\n'),
    fc.boolean(),
  );
  const group = (text: string, sizes: number[], gap: string) => {
    let rest = text;
    const parts = sizes.map((size) => {
      const part = rest.slice(0, size);
      rest = rest.slice(size);
      return part;
    });
    return [...parts, rest].filter((part) => part !== '').join(gap);
  };
  const gap = fc.constantFrom('', ' ', '-', '－', '　', '\u00a0');

  it.each([
    ['national_id', nationalId, [6, 8, 4]],
    ['mobile', mobile, [3, 4, 4]],
    ['bank_card', bankCard, []],
    ['bank_card', bankCard.filter((digits) => digits.length !== 15), [4, 4, 4, 4]],
  ] as const)('finds every generated %s', (kind, numbers, sizes) => {
    fc.assert(
      fc.property(numbers, around, gap, (number, [before, after, wide], between) => {
        const grouped = group(number, [...sizes], between);
        const written = wide ? widen(grouped) : grouped;
        expect(findPersonalData(before + written + after)).toEqual([
          { kind, start: before.length, end: before.length + written.length, text: written },
        ]);
      }),
    );
  });

  it('does not find an identity number whose check character is wrong', () => {
    fc.assert(
      fc.property(first17OfNationalId, fc.constantFrom(...'0123456789X'), (first17, check) => {
        const isRight = check === checkCharacterOfNationalId(first17);
        const kinds = findPersonalData(first17 + check).map(({ kind }) => kind);
        expect(kinds.includes('national_id')).toBe(isRight);
      }),
    );
  });

  it('finds nothing in part of a longer run of digits', () => {
    fc.assert(
      fc.property(
        fc.oneof(nationalId, mobile),
        fc.constantFrom('0', '55', '987'),
        (number, more) => {
          const kinds = [number + more, more + number]
            .filter((text) => /^\d+$/.test(text))
            .flatMap((text) => findPersonalData(text))
            .filter(({ kind, text }) => kind !== 'bank_card' && text === number);
          expect(kinds).toEqual([]);
        },
      ),
    );
  });
});

describe('maskPersonalData', () => {
  it.each([
    ['没有个人信息', '没有个人信息'],
    [ID, `510*************${ID.slice(16)}`],
    ['电话13812345678。', '电话138****5678。'],
    ['138-1234-5678', '138-****-5678'],
    ['+86 138 1234 5678', '+86 138 **** 5678'],
    ['8613812345678', '86138****5678'],
    ['１３８１２３４５６７８', '１３８****５６７８'],
    ['6228 4800 0000 0000 000', '**** **** **** ***0 000'],
  ])('masks %j as %j', (text, masked) => {
    expect(maskPersonalData(text)).toBe(masked);
  });

  it('leaves nothing findable, whatever the numbers stand next to, and keeps the length', () => {
    const piece = fc.oneof(
      nationalId,
      mobile,
      bankCard,
      bankCard.map((digits) => digits.replace(/(\d{4})(?=\d)/g, '$1 ')),
      fc.constantFrom(' ', '-', '，', '86', '1234', '138', 'X', '5678'),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 8 }),
        fc.constantFrom('', ' ', '-'),
        (pieces, gap) => {
          const text = pieces.join(gap);
          const masked = maskPersonalData(text);
          expect(findPersonalData(masked)).toEqual([]);
          expect(masked).toHaveLength(text.length);
          expect(maskPersonalData(masked)).toBe(masked);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('checkPersonalData', () => {
  it('warns once for each finding, in words of both languages and without the number itself', () => {
    const reasons = checkPersonalData(`甲${ID}，乙13812345678，丙${CARD}`, 'body');
    expect(reasons.map(({ code, severity, field }) => [code, severity, field])).toEqual([
      ['privacy.national_id', 'warning', 'body'],
      ['privacy.mobile', 'warning', 'body'],
      ['privacy.bank_card', 'warning', 'body'],
    ]);
    for (const texts of [zhHans, en]) {
      const sentences = reasons.map((reason) => renderReason(reason, texts)).join('\n');
      expect(sentences).toContain('138****5678');
      expect(sentences).not.toMatch(/[{}]/);
      expect(findPersonalData(sentences)).toEqual([]);
    }
  });

  it('is silent on a text without personal data', () => {
    expect(checkPersonalData('2026 年共受理申请 120 件。')).toEqual([]);
  });

  it('has the same texts in both languages', () => {
    expect(Object.keys(en)).toEqual(Object.keys(zhHans));
  });
});
