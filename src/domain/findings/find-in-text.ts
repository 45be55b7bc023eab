import { findPrivateData } from './detectors/find-private-data';
import { findSecrecyMarks } from './detectors/find-secrecy-marks';
import { findTypos } from './detectors/find-typos';
import { findUnpublishedNumbers } from './detectors/find-unpublished-numbers';
import type { Located, SearchedText } from './detectors/located';
import type { FindingContext } from './finding-document';

/** What is found in one running text, be it a field's or an attachment's; in no particular order. */
export function findInText(
  searched: SearchedText,
  context: FindingContext & { ownNumber?: string | null },
): Located[] {
  return [
    ...findSecrecyMarks(searched),
    ...findPrivateData(searched),
    ...findUnpublishedNumbers(searched, context),
    ...findTypos(searched, context.typos ?? []),
  ];
}
