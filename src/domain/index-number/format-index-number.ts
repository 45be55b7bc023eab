const CODE = /^(?:[0-9A-Z]{9}|[0-9A-Z]{18})$/;

export type IndexNumberParts = {
  /** Organization code (9 characters, hyphen before the check character allowed) or unified social credit code (18). */
  code: string;
  year: number;
  /** 1–99999, counted by organization and year. */
  serial: number;
};

/**
 * Writes an index number (索引号): code without its hyphen, slash, year, hyphen, five-digit serial
 * (core metadata element 1 of the trial guideline for disclosure directory systems).
 * @throws RangeError on a code of another shape, or a year or serial that does not fit: a caller's mistake.
 */
export function formatIndexNumber({ code, year, serial }: IndexNumberParts): string {
  const plain = code.replace(/^([0-9A-Z]{8})-([0-9A-Z])$/, '$1$2');
  if (!CODE.test(plain)) {
    throw new RangeError(`Not an organization code: "${code}"`);
  }
  if (!Number.isInteger(year) || year < 1900 || year > 2099) {
    throw new RangeError(`Not a year of an index number: ${year}`);
  }
  if (!Number.isInteger(serial) || serial < 1 || serial > 99999) {
    throw new RangeError(`Not a serial of an index number: ${serial}`);
  }
  return `${plain}/${year}-${String(serial).padStart(5, '0')}`;
}
