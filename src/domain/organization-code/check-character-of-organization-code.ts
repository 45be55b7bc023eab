/** The 36 characters of GB 11714: digits and all capitals. The position is the value. */
export const ORGANIZATION_CODE_ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2] as const;

/**
 * Check character (position 9) of an organization code after GB 11714: 11 minus the weighted sum mod 11,
 * 10 written X and 11 written 0.
 *
 * 11 is prime and no weight is a multiple of it, so a substitution of one character is caught unless the two values
 * differ by 11, 22 or 33 (0 and B, for example): digits for digits always, letters not always.
 *
 * @throws RangeError unless given 8 characters of the alphabet.
 */
export function checkCharacterOfOrganizationCode(first8: string): string {
  if (first8.length !== 8) {
    throw new RangeError(`Expected 8 characters, got ${first8.length}`);
  }
  const sum = WEIGHTS.reduce((total, weight, index) => {
    const value = ORGANIZATION_CODE_ALPHABET.indexOf(first8.charAt(index));
    if (value < 0) {
      throw new RangeError(`Not a character of an organization code: "${first8.charAt(index)}"`);
    }
    return total + weight * value;
  }, 0);
  return '0123456789X'.charAt((11 - (sum % 11)) % 11);
}
