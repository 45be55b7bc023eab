import { ConverterFactory, Locale } from 'opencc-js';

type Convert = (text: string) => string;

let toSimplified: Convert | undefined;

/**
 * The character table alone, without the phrase table: a query must fold the same way as the longer text it is
 * looked for in, whatever stands around it. Made on first use, because building it takes tens of milliseconds.
 */
function simplifiedConverter(): Convert {
  if (toSimplified === undefined) {
    const characters = Locale.to.cn?.at(-1)?.at(-1);
    if (characters === undefined) {
      throw new Error('opencc-js no longer offers the traditional to simplified character table');
    }
    const once = ConverterFactory([characters]);
    // A few entries lead to a character that is itself an entry; the second pass makes folding idempotent.
    toSimplified = (text) => once(once(text));
  }
  return toSimplified;
}

/**
 * The form under which two texts are compared or searched: compatibility forms and full width folded (NFKC),
 * traditional characters simplified one by one, lower case, white space trimmed and collapsed. Idempotent.
 * For comparison only: never show or store it in place of the original.
 */
export function foldText(text: string): string {
  return simplifiedConverter()(text.normalize('NFKC'))
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[\s\u200B\u2060]+/g, ' ')
    .trim();
}
