import { error } from '../../../../../domain/reasons/reason';
import { shanghaiDay } from '../../../../../domain/time/shanghai-day';
import type { Row } from '../../../../../documents/document-rules';
import { refusal } from '../../../../../documents/refuse';
import type { WrittenResult } from '../../../../../documents/write-stages';
import {
  allocateIndexNumber,
  type AllocatedNumber,
  type NumberedOrganization,
} from '../index-numbers/allocate-index-number';

export type Numbering = AllocatedNumber & { numberedBy: string };

/** Numbers a document at its first publication: by its organization, in the Shanghai year of that moment. */
export async function numberPublication(
  { trx }: WrittenResult,
  { row, now }: { row: Row; now: Date },
): Promise<Numbering> {
  const organization = row.organization as NumberedOrganization | null;
  if (!organization) throw refusal([error('publication.organization_missing', {}, 'organization')]);
  const year = Number(shanghaiDay(now).slice(0, 4));
  const number = await allocateIndexNumber(trx, { organization, year });
  return { ...number, numberedBy: organization.documentId };
}
