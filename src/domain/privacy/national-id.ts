const PROVINCES: ReadonlySet<string> = new Set(
  (
    '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 ' +
    '50 51 52 53 54 61 62 63 64 65 71 81 82 83'
  ).split(' '),
);
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;

/** Check character of a resident identity number after GB 11643 (ISO 7064 MOD 11-2), from its first 17 digits. */
export function checkCharacterOfNationalId(first17: string): string {
  const sum = WEIGHTS.reduce(
    (total, weight, index) => total + weight * Number(first17.charAt(index)),
    0,
  );
  return '10X98765432'.charAt(sum % 11);
}

/** Whether 18 bare characters are a resident identity number: a province, a day of the calendar since 1900, a right check character. */
export function isNationalId(value: string): boolean {
  return (
    /^\d{17}[\dX]$/.test(value) &&
    PROVINCES.has(value.slice(0, 2)) &&
    isCalendarDay(value.slice(6, 14)) &&
    value.charAt(17) === checkCharacterOfNationalId(value.slice(0, 17))
  );
}

function isCalendarDay(digits: string): boolean {
  const year = Number(digits.slice(0, 4));
  const month = Number(digits.slice(4, 6));
  const day = Number(digits.slice(6, 8));
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return year >= 1900 && year <= 2099 && day >= 1 && day <= (lengths[month - 1] ?? 0);
}
