import { canonicalDocumentNumber } from '../../document-number/canonical-document-number';
import { excerptAt } from '../excerpt';
import { finding } from '../finding';
import type { FindingContext } from '../finding-document';
import { extractNumbers } from './extract-numbers';
import { placeOf, type Located, type SearchedText } from './located';

type Knowledge = Pick<FindingContext, 'isPublicNumber' | 'isOwnPrefix'> & {
  ownNumber?: string | null;
};

/**
 * Document numbers of the own organizations that no public document has: citing one tells that the document exists.
 * Each once.
 * Numbers of other agencies are not judged, for nobody here knows what they have published.
 */
export function findUnpublishedNumbers(
  searched: SearchedText,
  { isPublicNumber, isOwnPrefix, ownNumber }: Knowledge,
): Located[] {
  if (!isPublicNumber || !isOwnPrefix) return [];
  const itself = canonicalDocumentNumber(ownNumber ?? '');
  const seen = new Set<string>();
  return extractNumbers(searched.text).flatMap(({ start, end, candidates }) => {
    const own = candidates.find(({ prefix }) => isOwnPrefix(prefix));
    const isKnown = candidates.some(
      ({ canonical }) => canonical === itself || isPublicNumber(canonical),
    );
    if (!own || isKnown || seen.has(own.canonical)) return [];
    seen.add(own.canonical);
    return [
      {
        ...finding('citation.unpublished_number', {
          field: searched.field,
          excerpt: excerptAt(searched.text, start, end),
          params: { number: own.canonical, ...placeOf(searched) },
        }),
        at: start,
      },
    ];
  });
}
