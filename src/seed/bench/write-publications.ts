import type { CanonicalContent } from '../../domain/content-digest/digest-model';
import { insertRows, type Target } from './insert-records';
import type { BenchDisclosure, Version } from './make-disclosures';
import { ACTOR_NAME } from './words.data';
import { DISCLOSURE } from './write-disclosures';

/** Tables that grow with the number of publications. */
export const PUBLICATION_TABLES = [
  'zhaoshi_publication.contents',
  'zhaoshi_publication.publications',
  'zhaoshi_publication.ledger',
];

export type Digested = { digest: string; content: CanonicalContent };

type Published = BenchDisclosure & {
  published: Version;
  number: NonNullable<BenchDisclosure['number']>;
};

const isPublished = (disclosure: BenchDisclosure): disclosure is Published =>
  disclosure.published !== null && disclosure.number !== null;

function publicationRow({ documentId, organization, category, published, number }: Published) {
  const at = published.firstPublishedAt;
  return {
    uid: DISCLOSURE,
    document_id: documentId,
    index_number: number.text,
    numbered_by: organization.documentId,
    number_year: number.year,
    number_serial: number.serial,
    state: 'public',
    title: published.title,
    organization_id: organization.documentId,
    category_id: category.documentId,
    category_path: category.path,
    first_published_at: at,
    last_changed_at: at,
    last_checked_at: at,
  };
}

/** The first fact about a publication. */
function ledgerRow(disclosure: Published, recordedNotBefore: string) {
  const { documentId, organization, category, published, number } = disclosure;
  const at = String(published.firstPublishedAt);
  return {
    recorded_at: at > recordedNotBefore ? at : recordedNotBefore,
    kind: 'published',
    occurred_at: at,
    uid: DISCLOSURE,
    document_id: documentId,
    index_number: number.text,
    title: published.title,
    organization_id: organization.documentId,
    category_id: category.documentId,
    category_path: category.path,
    channels: [],
    changed_fields: [],
    is_major: true,
    actor_kind: 'task',
    actor_name: ACTOR_NAME,
    is_first: true,
    formed_on: published.formedOn,
    first_published_at: at,
  };
}

/**
 * Stores what the ledger says about disclosures, in the order in which they were published. Rows go straight into the
 * ledger, which allows additions: its intake would lock it once a row.
 * @param recordedNotBefore instant of the last fact already there: the ledger's own times never run backwards
 */
export async function writePublications(
  target: Target,
  disclosures: readonly BenchDisclosure[],
  {
    digestOf,
    recordedNotBefore,
  }: {
    digestOf: (disclosure: BenchDisclosure) => Digested;
    recordedNotBefore: string;
  },
): Promise<void> {
  const published = disclosures.filter(isPublished);
  const digests = published.map(digestOf);
  const withDigest = <Row>(row: Row, n: number) => ({ ...row, digest: digests[n]?.digest });
  await insertRows(target, 'zhaoshi_publication.contents', digests, 'on conflict do nothing');
  await insertRows(
    target,
    'zhaoshi_publication.publications',
    published.map(publicationRow).map(withDigest),
  );
  await insertRows(
    target,
    'zhaoshi_publication.ledger',
    published.map((one) => ledgerRow(one, recordedNotBefore)).map(withDigest),
  );
}

/** Leaves the counters where the last number of each organization and year is. */
export async function writeCounters({ trx }: Target): Promise<void> {
  await trx.raw(
    `insert into zhaoshi_publication.index_number_counters (organization_id, year, last_serial)
     select numbered_by, number_year, max(number_serial)
     from zhaoshi_publication.publications group by numbered_by, number_year
     on conflict (organization_id, year) do nothing`,
  );
}
