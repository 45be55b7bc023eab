// @ts-check
/**
 * What every total of the city has to be, worked out a second time and another way: from the plan of what people typed, not
 * from returns, in hundredths, and by the district that a unit belongs to, not by any tree. Nothing of the code under test.
 */
import { numberCodes, STOCKS, SUMS } from './form.mjs';

/** @typedef {import('./types').City} City */
/** @typedef {import('./types').CityUnit} CityUnit */
/** @typedef {import('./types').Conduct} Conduct */
/** @typedef {import('./types').Plan} Plan */
/** @typedef {import('./types').Value} Value */
/** @typedef {import('./types').TotalCells} TotalCells */
/** @typedef {import('./types').ExpectedTotal} ExpectedTotal */

/** @param {string} text */
function hundredths(text) {
  const [whole = '', part = ''] = text.split('.');
  return Number(whole) * 100 + Number(part.padEnd(2, '0'));
}

/** @param {number | null} amount @returns {Value} */
function asText(amount) {
  if (amount === null) return null;
  const size = Math.abs(amount);
  const digits = `${Math.floor(size / 100)}.${String(size % 100).padStart(2, '0')}`;
  return (amount < 0 ? '-' : '') + digits.replace(/\.00$|0$/, '');
}

/** Blanks are passed over; of nothing but blanks the sum is blank. @param {readonly (number | null)[]} amounts */
function sum(amounts) {
  const there = amounts.filter((amount) => amount !== null);
  return there.length === 0 ? null : there.reduce((one, other) => one + other, 0);
}

/** All numbers of a return as it ends, in hundredths. @param {Conduct} conduct @returns {Map<string, number | null>} */
function finalNumbers({ typed, correction }) {
  const last = correction ? { ...typed, [correction.code]: correction.value } : typed;
  const numbers = new Map(
    Object.entries(last).map(([code, text]) => [code, text === null ? null : hundredths(text)]),
  );
  for (const [code, parts] of SUMS) {
    numbers.set(code, sum(parts.map((part) => numbers.get(part) ?? null)));
  }
  return numbers;
}

/** @typedef {(unit: CityUnit) => boolean} Belongs */

/** Which units count in an area, and which of them are its own level. @param {string} area @returns {{ isIn: Belongs, isOwn: Belongs }} */
function borders(area) {
  if (area === 'city') return { isIn: () => true, isOwn: ({ district }) => district === null };
  if (!area.startsWith('d')) {
    // The branches of a bureau count where they work.
    const isBureau = (/** @type {CityUnit} */ { id }) => id === area;
    return { isIn: isBureau, isOwn: isBureau };
  }
  return {
    isIn: ({ district }) => district === area,
    isOwn: ({ district, column }) => district === area && column !== 'township',
  };
}

/** @param {number | null} now @param {number | null} before */
function comparison(now, before) {
  if (now === null || before === null) return { difference: null, percent: null };
  const difference = now - before;
  if (before === 0) return { difference, percent: null };
  // One decimal, half away from zero; percent itself in hundredths here.
  const tenths = Math.floor((Math.abs(difference) * 2000 + before) / (2 * before));
  return { difference, percent: Math.sign(difference) * tenths * 10 };
}

/**
 * @param {{ city: City, plan: Plan, earlier: Plan | null, counting: 'accepted' | 'handed_in' }} args `earlier`: the quarter
 * before it in the same year
 * @returns {Map<string, ExpectedTotal>} by area
 */
export function expectedTotals({ city, plan, earlier, counting }) {
  /** @param {Plan} one */
  const countedOf = (one) =>
    one.conducts
      .filter(({ end }) => end === 'accepted' || (counting === 'handed_in' && end === 'waiting'))
      .map((conduct) => ({ unit: conduct.unit, numbers: finalNumbers(conduct) }));
  const [now, before] = [countedOf(plan), earlier ? countedOf(earlier) : []];
  return new Map(
    city.areas.map((area) => {
      const { isIn, isOwn } = borders(area);
      /** @param {string} code @param {Belongs} belongs */
      const total = (code, belongs, counted = now) =>
        sum(
          counted
            .filter(({ unit }) => isIn(unit) && belongs(unit))
            .map(({ numbers }) => numbers.get(code) ?? null),
        );
      /** @param {string} code @returns {TotalCells} */
      const cells = (code) => {
        const whole = total(code, isIn);
        const last = total(code, isIn, before);
        const year = STOCKS.includes(code) ? (whole ?? last) : sum([whole, last]);
        const { difference, percent } = comparison(whole, last);
        const amounts = {
          own: total(code, isOwn),
          area: whole,
          government: total(code, ({ column }) => column === 'government'),
          department: total(code, ({ column }) => column === 'department'),
          township: total(code, ({ column }) => column === 'township'),
          ...{ areaYearToDate: year, before: last, difference, percent },
        };
        return /** @type {TotalCells} */ (
          Object.fromEntries(Object.entries(amounts).map(([name, one]) => [name, asText(one)]))
        );
      };
      const conducts = plan.conducts.filter(({ unit }) => isIn(unit));
      /** @param {(conduct: Conduct) => boolean} does */
      const ids = (does) =>
        conducts
          .filter(does)
          .map(({ unit }) => unit.id)
          .sort();
      return [
        area,
        {
          rows: new Map(numberCodes(plan.quarter).map((code) => [code, cells(code)])),
          accepted: ids(({ end }) => end === 'accepted'),
          waiting: ids(({ end }) => end === 'waiting'),
          missing: ids(({ end }) => end === 'missing'),
          late: ids(({ end, isLate }) => isLate || end === 'missing'),
        },
      ];
    }),
  );
}
