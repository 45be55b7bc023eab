/** Characters without width that trimming leaves; they come with texts copied from web pages. */
const INVISIBLE = new Set(['\u200B', '\u2060']);

/** A cell without the white space and invisible characters around it; the text itself stays as typed. */
export function trimCell(text: string): string {
  let trimmed = text.trim();
  while (INVISIBLE.has(trimmed.at(0) ?? '')) trimmed = trimmed.slice(1).trimStart();
  while (INVISIBLE.has(trimmed.at(-1) ?? '')) trimmed = trimmed.slice(0, -1).trimEnd();
  return trimmed;
}
