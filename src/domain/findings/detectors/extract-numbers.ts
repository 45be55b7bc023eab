import { parseDocumentNumber } from '../../document-number/parse-document-number';
import { foldWidth } from '../../text/fold-width';
import { BEFORE_YEAR, NUMBER_SHAPE } from '../number-shapes.data';

/** A document number in running text; where it begins is not certain, the candidates go from long to short. */
export type CitedNumber = {
  start: number;
  end: number;
  candidates: { prefix: string; canonical: string }[];
};

const SHAPE = new RegExp(NUMBER_SHAPE, 'gu');
const LEADING = new RegExp(BEFORE_YEAR, 'u');

/**
 * The document numbers a text cites. Chinese is written without spaces: in 按照成府发〔2020〕1号 nothing shows where
 * the agency's code begins, so every ending of the run of characters is a candidate.
 */
export function extractNumbers(text: string): CitedNumber[] {
  return [...foldWidth(text).matchAll(SHAPE)].flatMap(({ 0: shape, index }) => {
    const run = LEADING.exec(shape)?.[0] ?? '';
    const candidates: CitedNumber['candidates'] = [];
    for (let from = 0; from < run.length; from += 1) {
      const parsed = parseDocumentNumber(shape.slice(from));
      if (parsed.ok) candidates.push({ prefix: parsed.prefix, canonical: parsed.canonical });
    }
    return candidates.length > 0 ? [{ start: index, end: index + shape.length, candidates }] : [];
  });
}
