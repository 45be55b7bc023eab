import fc from 'fast-check';
import { luhnSum } from '../../../src/domain/privacy/bank-card';
import { checkCharacterOfNationalId } from '../../../src/domain/privacy/national-id';

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
const twoDigits = (min: number, max: number) =>
  fc.integer({ min, max }).map((value) => String(value).padStart(2, '0'));

export const first17OfNationalId = fc
  .tuple(
    fc.constantFrom('11', '37', '51', '65', '81'),
    digits(4),
    fc.integer({ min: 1900, max: 2099 }).map(String),
    twoDigits(1, 12),
    twoDigits(1, 28),
    digits(3),
  )
  .map((parts) => parts.join(''));

export const nationalId = first17OfNationalId.map(
  (first17) => first17 + checkCharacterOfNationalId(first17),
);

export const mobile = fc
  .tuple(fc.constantFrom('13', '14', '15', '16', '17', '18', '19'), digits(9))
  .map((parts) => parts.join(''));

export const luhnDigit = (body: string) => String((10 - (luhnSum(`${body}0`) % 10)) % 10);

export const bankCard = fc
  .oneof(
    fc.tuple(fc.constantFrom('622848', '621700', '601382'), fc.constantFrom(9, 10, 11, 12)),
    fc.tuple(fc.constantFrom('4392', '5187', '2345', '3568'), fc.constant(11)),
    fc.tuple(fc.constant('9558'), fc.constant(14)),
    fc.tuple(fc.constant('3712'), fc.constant(10)),
  )
  .chain(([prefix, length]) => digits(length).map((rest) => prefix + rest))
  .map((body) => body + luhnDigit(body));

export const widen = (text: string) =>
  text.replace(/[0-9X]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
