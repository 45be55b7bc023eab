import type { Term } from '../../../../../domain/statistics/indicator';

const TERM = /^\s*([+-]?)\s*([^\s+-]+)/;

/** Terms as people write them: `1.2.1 + 1.2.2 - 1.2.3`. */
export function tellTerms(terms: readonly Term[]): string {
  return terms
    .map(({ code, factor }, index) =>
      factor === -1 ? `- ${code}` : index === 0 ? code : `+ ${code}`,
    )
    .join(' ');
}

/** Reads what `tellTerms` tells; an empty text has no terms, null is unreadable. Whether the codes exist, the server says. */
export function readTerms(text: string): Term[] | null {
  const terms: Term[] = [];
  let rest = text;
  while (rest.trim() !== '') {
    const match = TERM.exec(rest);
    const [whole = '', sign = '', code = ''] = match ?? [];
    if (!match || (terms.length > 0 && sign === '')) return null;
    terms.push({ code, factor: sign === '-' ? -1 : 1 });
    rest = rest.slice(whole.length);
  }
  return terms;
}

/** Parameters of a source: `channel=website, kind=a`. */
export function tellParams(params: Readonly<Record<string, string>> = {}): string {
  return Object.entries(params)
    .map(([name, value]) => `${name}=${value}`)
    .join(', ');
}

export function readParams(text: string): Record<string, string> {
  return Object.fromEntries(
    text
      .split(/[,\uFF0C]/)
      .map((part) => part.split('=').map((side) => side.trim()))
      .filter(([name = '', value = '']) => name !== '' && value !== '')
      .map(([name = '', ...value]) => [name, value.join('=')]),
  );
}
