// @ts-check
/** Pseudo-random numbers of a text: the same text gives the same numbers on every machine (FNV-1a and mulberry32). */

/** @param {string} seed */
export function randomOf(seed) {
  let state = 2_166_136_261;
  for (const character of seed) {
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  }
  /** A number in [0, 1). */
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  /** A whole number from `least` to `most`. @param {number} least @param {number} most */
  const between = (least, most) => least + Math.floor(next() * (most - least + 1));
  /** @param {number} share */
  const chance = (share) => next() < share;
  /** @template Item @param {readonly Item[]} items */
  const shuffled = (items) => {
    const mixed = [...items];
    for (let at = mixed.length - 1; at > 0; at -= 1) {
      const other = between(0, at);
      const kept = /** @type {Item} */ (mixed[at]);
      mixed[at] = /** @type {Item} */ (mixed[other]);
      mixed[other] = kept;
    }
    return mixed;
  };
  return { between, chance, shuffled };
}
