import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ORGANIZATION_CODE_ALPHABET,
  checkCharacterOfOrganizationCode,
} from '../../../src/domain/organization-code/check-character-of-organization-code';
import {
  UNIFIED_CODE_ALPHABET,
  checkCharacterOfUnifiedCode,
} from '../../../src/domain/organization-code/check-character-of-unified-code';
import { checkOrganizationCode } from '../../../src/domain/organization-code/check-organization-code';
import { normalizeOrganizationCode } from '../../../src/domain/organization-code/normalize-organization-code';
import en from '../../../src/domain/organization-code/translations/en';
import zhHans from '../../../src/domain/organization-code/translations/zh-Hans';
import { renderReason } from '../../../src/domain/reasons/reason';

const replaceAt = (text: string, index: number, character: string) =>
  text.slice(0, index) + character + text.slice(index + 1);

const nine = fc
  .string({ unit: fc.constantFrom(...ORGANIZATION_CODE_ALPHABET), minLength: 8, maxLength: 8 })
  .map((first8) => first8 + checkCharacterOfOrganizationCode(first8));

/** Organization codes whose characters the alphabet of the 18 allows as well. */
const innerNine = fc
  .string({ unit: fc.constantFrom(...UNIFIED_CODE_ALPHABET), minLength: 8, maxLength: 8 })
  .map((first8) => first8 + checkCharacterOfOrganizationCode(first8));

const eighteen = fc
  .tuple(
    fc.constantFrom('11', '12', '51', '91', 'N1', 'Y1'),
    fc.stringMatching(/^\d{6}$/),
    innerNine,
  )
  .map((parts) => parts.join(''))
  .map((first17) => first17 + checkCharacterOfUnifiedCode(first17));

describe('check characters', () => {
  // Index numbers published by the State Council's office, Taizhou, Yangjiang and Ningguo.
  it.each([
    ['00001434', '9'],
    ['01441633', '0'],
    ['00728042', '0'],
    ['48634451', '5'],
    ['00000000', '0'],
    ['00000005', '1'],
    ['00000006', 'X'],
  ])('of the organization code %s is %s', (first8, expected) => {
    expect(checkCharacterOfOrganizationCode(first8)).toBe(expected);
  });

  it.each([
    ['11441700007280420', 'Y'],
    ['11341702486344515', 'H'],
    ['00000000000000000', '0'],
    ['10000000000000000', 'Y'],
    ['00000000000000001', '3'],
  ])('of the unified social credit code %s is %s', (first17, expected) => {
    expect(checkCharacterOfUnifiedCode(first17)).toBe(expected);
  });

  it.each(['', '1234567', '123456789', '1234567a', '1234567号'])(
    'throw on %j in place of eight characters',
    (text) => {
      expect(() => checkCharacterOfOrganizationCode(text)).toThrow(RangeError);
    },
  );

  it.each(['', '1144170000728042', '114417000072804201', '1144170000728042I', '1144170000728042z'])(
    'throw on %j in place of seventeen characters',
    (text) => {
      expect(() => checkCharacterOfUnifiedCode(text)).toThrow(RangeError);
    },
  );
});

describe('normalizeOrganizationCode', () => {
  it.each([
    ['00001434-9', '000014349'],
    ['０００01434－9', '000014349'],
    [' 11441700007280420y ', '11441700007280420Y'],
    ['1144 1700 0072 8042 0Y', '11441700007280420Y'],
    ['1144-1700', '1144-1700'],
  ])('makes %j into %j', (text, normalized) => {
    expect(normalizeOrganizationCode(text)).toBe(normalized);
  });
});

describe('checkOrganizationCode', () => {
  it.each([
    ['000014349', []],
    ['00001434-9', []],
    ['11441700007280420Y', []],
    ['11341702486344515h', []],
    ['', ['organization_code.wrong_length']],
    ['1144170000728042', ['organization_code.wrong_length']],
    ['000014348', ['organization_code.wrong_check_character']],
    ['00001434号', ['organization_code.forbidden_character']],
    ['11441700007280420X', ['organization_code.wrong_check_character']],
    ['1144170000728O42OY', ['organization_code.forbidden_character']],
    [
      '114417000072804210',
      ['organization_code.wrong_check_character', 'organization_code.wrong_inner_check_character'],
    ],
    // Its own check character fits, that of the organization code within does not.
    [
      '11441700007280421' + checkCharacterOfUnifiedCode('11441700007280421'),
      ['organization_code.wrong_inner_check_character'],
    ],
  ])('finds in %j %j, in words of both languages', (text, codes) => {
    const reasons = checkOrganizationCode(text);
    expect(reasons.map(({ code }) => code)).toEqual(codes);
    for (const reason of reasons) {
      expect(reason.severity).toBe('error');
      expect(renderReason(reason, zhHans)).not.toMatch(/[{}]/);
      expect(renderReason(reason, en)).not.toMatch(/[{}]/);
    }
  });

  it('accepts every generated code', () => {
    fc.assert(
      fc.property(fc.oneof(nine, eighteen), (code) => {
        expect(checkOrganizationCode(code)).toEqual([]);
      }),
    );
  });

  it('catches every substitution of one character of an 18-character code', () => {
    fc.assert(
      fc.property(eighteen, (code) => {
        for (let index = 0; index < 18; index += 1) {
          for (const character of UNIFIED_CODE_ALPHABET) {
            const changed = replaceAt(code, index, character);
            expect(checkOrganizationCode(changed).length === 0).toBe(changed === code);
          }
        }
      }),
      { numRuns: 10 },
    );
  });

  it('catches every swap in an 18-character code except perhaps that of positions 1 and 18', () => {
    fc.assert(
      fc.property(eighteen, (code) => {
        for (let a = 0; a < 17; a += 1) {
          for (let b = a + 1; b < 18; b += 1) {
            const swapped = replaceAt(replaceAt(code, a, code.charAt(b)), b, code.charAt(a));
            if (swapped !== code && !(a === 0 && b === 17)) {
              expect(checkOrganizationCode(swapped)).not.toEqual([]);
            }
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it('catches a substitution in a 9-character code unless the values differ by a multiple of 11', () => {
    const value = (character: string) => ORGANIZATION_CODE_ALPHABET.indexOf(character);
    fc.assert(
      fc.property(nine, (code) => {
        for (let index = 0; index < 8; index += 1) {
          for (const character of ORGANIZATION_CODE_ALPHABET) {
            const changed = replaceAt(code, index, character);
            const escapes = (value(character) - value(code.charAt(index))) % 11 === 0;
            expect(checkOrganizationCode(changed).length === 0).toBe(escapes);
          }
        }
        for (const character of ORGANIZATION_CODE_ALPHABET) {
          const changed = replaceAt(code, 8, character);
          expect(checkOrganizationCode(changed).length === 0).toBe(changed === code);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('has the same texts in both languages', () => {
    expect(Object.keys(en)).toEqual(Object.keys(zhHans));
  });
});
