/** So much of a wrong value is repeated in an answer. */
const SHOWN_CHARACTERS = 80;

/** A value of a request as an answer repeats it: as text, and not longer than one can read. */
export function shownValue(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? null);
  const characters = [...text];
  return characters.length > SHOWN_CHARACTERS
    ? `${characters.slice(0, SHOWN_CHARACTERS).join('')}…`
    : text;
}
