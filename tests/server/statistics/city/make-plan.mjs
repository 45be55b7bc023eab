// @ts-check
import { makeValues } from './make-values.mjs';
import { randomOf } from './random.mjs';

/** @typedef {import('./types').City} City */
/** @typedef {import('./types').Conduct} Conduct */
/** @typedef {import('./types').Plan} Plan */

/** Of a hundred units. Whoever is the last of the late ones is sent back as well: neither hides the other. */
const LATE = 0.05;
const RETURNED = 0.05;
const WAITING = 0.01;
const MISSING = 0.01;

/** Cells that may be corrected without another having to follow; 4.1 and 3.1.2 are parts of sums. */
const CORRECTED = ['2.1', '3.1.2', '4.1', '6', '7', '9.1'];

/** @param {ReturnType<typeof randomOf>} random @returns {{ code: string, value: string }} */
function correctionOf(random) {
  const code = random.shuffled(CORRECTED)[0] ?? '6';
  const whole = random.between(100, 400);
  return { code, value: code === '7' ? `${whole}.25` : String(whole) };
}

/** What every unit does in a quarter. @param {City} city @param {string} quarter @returns {Plan} */
export function makePlan({ size, units }, quarter) {
  const random = randomOf(`${size.seed} ${quarter}`);
  const order = random.shuffled(units.map(({ id }) => id));
  /** @param {number} share @param {number} least */
  const count = (share, least) => Math.max(least, Math.round(order.length * share));
  const missing = new Set(order.splice(0, count(MISSING, 1)));
  const waiting = new Set(order.splice(0, count(WAITING, 1)));
  const lateCount = count(LATE, 2);
  const late = new Set(order.slice(0, lateCount));
  const returned = new Set(order.slice(lateCount - 1, lateCount - 1 + count(RETURNED, 2)));
  const conducts = random.shuffled(units).map(
    /** @returns {Conduct} */
    (unit) => {
      const own = randomOf(`${size.seed} ${quarter} ${unit.id}`);
      return {
        unit,
        typed: makeValues(own, quarter),
        isLate: late.has(unit.id),
        correction: returned.has(unit.id) ? correctionOf(own) : null,
        end: missing.has(unit.id) ? 'missing' : waiting.has(unit.id) ? 'waiting' : 'accepted',
      };
    },
  );
  return { quarter, conducts };
}
