/** The 31 characters of GB 32100-2015: digits and capitals without I, O, S, V, Z. The position is the value. */
export const UNIFIED_CODE_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/**
 * Check character (position 18) of a unified social credit code after GB 32100-2015: weights 3^(i−1) mod 31.
 *
 * The code with its check character satisfies Σ weight·value ≡ 0 (mod 31). 31 is prime, no weight is 0 mod 31 and
 * two different values differ by less than 31, so every substitution of one character is caught. Powers of 3 up to
 * 3^16 differ pairwise mod 31, so every swap of two different characters is caught too, with one exception:
 * positions 1 and 18 both weigh 1.
 *
 * @throws RangeError unless given 17 characters of the alphabet.
 */
export function checkCharacterOfUnifiedCode(first17: string): string {
  if (first17.length !== 17) {
    throw new RangeError(`Expected 17 characters, got ${first17.length}`);
  }
  let sum = 0;
  let weight = 1;
  for (const character of first17) {
    const value = UNIFIED_CODE_ALPHABET.indexOf(character);
    if (value < 0) {
      throw new RangeError(`Not a character of a unified social credit code: "${character}"`);
    }
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return UNIFIED_CODE_ALPHABET.charAt((31 - (sum % 31)) % 31);
}
