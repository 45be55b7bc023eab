/**
 * A number of a return in exact arithmetic: hundredths. Numbers are stored and sent as decimal text ('12', '3.5'), because
 * a binary fraction cannot hold 0.1 and sums over three thousand units must not drift.
 */
export type Amount = bigint;

const SHAPE = /^(-?)(\d+)(?:\.(\d{1,2}))?$/;

/** Reads decimal text. Throws RangeError on anything else: what people type goes through `readCell` first. */
export function amountOf(text: string): Amount {
  const [match, sign, whole = '', part = ''] = SHAPE.exec(text) ?? [];
  if (match === undefined) throw new RangeError(`Not a decimal number: "${text}"`);
  const hundredths = BigInt(whole) * 100n + BigInt(part.padEnd(2, '0'));
  return sign === '-' ? -hundredths : hundredths;
}

/** Whether a value is decimal text: a code may have stood for a text in another quarter. */
export function isAmount(text: string): boolean {
  return SHAPE.test(text);
}

/** The one text of an amount: no zeros in front, none at the end of the decimals ('12', '3.5', '-0.05'). */
export function textOfAmount(amount: Amount): string {
  const size = amount < 0n ? -amount : amount;
  const part = String(size % 100n)
    .padStart(2, '0')
    .replace(/0{1,2}$/, '');
  return `${amount < 0n ? '-' : ''}${size / 100n}${part === '' ? '' : `.${part}`}`;
}
