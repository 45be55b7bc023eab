import { excerptAt } from '../excerpt';
import { finding } from '../finding';
import type { TypoEntry } from '../finding-document';
import { placeOf, type Located, type SearchedText } from './located';

/** The wrong forms of a word list that stand in a text, each once. A wrong form inside its own right form is none. */
export function findTypos(searched: SearchedText, typos: readonly TypoEntry[]): Located[] {
  return typos.flatMap(({ wrong, right, severity }) => {
    const at = positionOf(searched.text, wrong, right);
    if (at === undefined) return [];
    const excerpt = excerptAt(searched.text, at, at + wrong.length);
    const params = { wrong, right, ...placeOf(searched) };
    return [{ ...finding('text.typo', { severity, field: searched.field, excerpt, params }), at }];
  });
}

function positionOf(text: string, wrong: string, right: string): number | undefined {
  if (wrong === '' || wrong === right) return undefined;
  const inside = right.indexOf(wrong);
  for (let at = text.indexOf(wrong); at >= 0; at = text.indexOf(wrong, at + 1)) {
    if (inside < 0 || !text.startsWith(right, at - inside)) return at;
  }
  return undefined;
}
