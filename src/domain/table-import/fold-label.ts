import { foldWidth } from '../text/fold-width';

/**
 * The form under which headers and choices are compared: half width, no white space, no asterisk of a required column,
 * no remark in brackets behind, lower case.
 */
export function foldLabel(text: string): string {
  const folded = foldWidth(text)
    .replace(/[\s*\u200B\u2060\uFEFF]+/g, '')
    .toLowerCase();
  return folded.replace(/\([^()]*\)$/, '') || folded;
}
