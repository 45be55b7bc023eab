import { error } from '../reasons/reason';
import type { Reason } from '../reasons/reason';
import {
  ORGANIZATION_CODE_ALPHABET,
  checkCharacterOfOrganizationCode,
} from './check-character-of-organization-code';
import {
  UNIFIED_CODE_ALPHABET,
  checkCharacterOfUnifiedCode,
} from './check-character-of-unified-code';
import { normalizeOrganizationCode } from './normalize-organization-code';

/**
 * Why a code is neither a unified social credit code (18 characters, GB 32100-2015) nor an organization code
 * (9 characters, GB 11714); no reasons if it is one. The code is checked in its normalized form.
 * Characters 9–17 of the 18 are themselves an organization code, and a code where they are not is an error.
 */
export function checkOrganizationCode(text: string): Reason[] {
  const value = normalizeOrganizationCode(text);
  switch (value.length) {
    case 18:
      return checkUnifiedCode(value);
    case 9:
      return checkNine(value);
    default:
      return [error('organization_code.wrong_length', { value, length: value.length })];
  }
}

function checkUnifiedCode(value: string): Reason[] {
  const forbidden = checkAlphabet(value, UNIFIED_CODE_ALPHABET);
  if (forbidden.length > 0) {
    return forbidden;
  }
  const reasons: Reason[] = [];
  const expected = checkCharacterOfUnifiedCode(value.slice(0, 17));
  if (value.charAt(17) !== expected) {
    const found = value.charAt(17);
    reasons.push(error('organization_code.wrong_check_character', { value, expected, found }));
  }
  const inner = value.slice(8, 17);
  const innerExpected = checkCharacterOfOrganizationCode(inner.slice(0, 8));
  if (inner.charAt(8) !== innerExpected) {
    reasons.push(
      error('organization_code.wrong_inner_check_character', {
        value,
        inner,
        expected: innerExpected,
        found: inner.charAt(8),
      }),
    );
  }
  return reasons;
}

function checkNine(value: string): Reason[] {
  const forbidden = checkAlphabet(value, ORGANIZATION_CODE_ALPHABET);
  if (forbidden.length > 0) {
    return forbidden;
  }
  const expected = checkCharacterOfOrganizationCode(value.slice(0, 8));
  const found = value.charAt(8);
  return found === expected
    ? []
    : [error('organization_code.wrong_check_character', { value, expected, found })];
}

function checkAlphabet(value: string, alphabet: string): Reason[] {
  const forbidden = [...new Set(value)].filter((character) => !alphabet.includes(character));
  return forbidden.length === 0
    ? []
    : [error('organization_code.forbidden_character', { value, characters: forbidden.join(' ') })];
}
