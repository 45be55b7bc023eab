import type { Core } from '@strapi/strapi';
import {
  categoryLimit,
  type CategoryTimeLimit,
} from '../../../../../domain/catalog/category-limit';
import { DeadlineError } from '../../../../../domain/deadlines/deadline-error';
import { formationReport } from '../../../../../domain/freshness/formation-report';
import type { Basis } from '../statuses/basis';
import { DISCLOSURE, type CountedDocument } from './document-status';

type Place = { documentId: string } | null;
type Formed = {
  documentId: string;
  title: string | null;
  formedOn: string;
  category: (CategoryTimeLimit & { documentId: string }) | null;
  organization: Place;
};

/** Drafts that are to be public and never were. What was withdrawn has been public once, and has no such clock. */
function readFormed(strapi: Core.Strapi, documentId?: string): Promise<Formed[]> {
  return strapi.db.query(DISCLOSURE).findMany({
    where: {
      publishedAt: null,
      firstPublishedAt: null,
      formedOn: { $notNull: true },
      ...(documentId === undefined ? {} : { documentId }),
      $or: [{ disclosureMode: 'proactive' }, { disclosureMode: null }],
    },
    select: ['documentId', 'title', 'formedOn'],
    populate: { category: true, organization: { select: ['documentId'] } },
    orderBy: { id: 'asc' },
  }) as Promise<Formed[]>;
}

/** One draft; null where its day cannot be used: then the form says so, not this list. */
function countOne(formed: Formed, { calendar, day }: Basis): CountedDocument | null {
  const { documentId, title, formedOn, category, organization } = formed;
  const limit = category ? categoryLimit(category) : undefined;
  try {
    const report = formationReport({
      calendar,
      formedOn,
      today: day,
      ...(limit ? { limit } : {}),
    });
    return {
      uid: DISCLOSURE,
      documentId,
      kind: 'formation',
      title: title ?? '',
      categoryId: category?.documentId ?? null,
      organizationId: organization?.documentId ?? null,
      report,
    };
  } catch (cause) {
    if (cause instanceof DeadlineError) return null;
    throw cause;
  }
}

/** The clocks of article 26 of what was formed and is not public; of one document where it is named. */
export async function countFormed(
  strapi: Core.Strapi,
  basis: Basis,
  documentId?: string,
): Promise<CountedDocument[]> {
  const formed = await readFormed(strapi, documentId);
  return formed.flatMap((one) => countOne(one, basis) ?? []);
}
