const OUTER_SPACE = /^[\s\u200B\u2060\uFEFF]+|[\s\u200B\u2060\uFEFF]+$/g;

/** A cell without the white space around it; the text itself stays as typed. */
export function trimCell(text: string): string {
  return text.replace(OUTER_SPACE, '');
}
