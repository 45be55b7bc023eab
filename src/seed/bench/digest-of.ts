import { canonicalContent } from '../../domain/content-digest/canonical-content';
import { contentDigest } from '../../domain/content-digest/content-digest';
import type { DigestModel } from '../../domain/content-digest/digest-model';
import type { BenchDisclosure } from './make-disclosures';
import type { Digested } from './write-publications';

const MODEL: DigestModel = {
  attributes: {
    title: { kind: 'scalar' },
    body: { kind: 'scalar' },
    summary: { kind: 'scalar' },
    documentNumber: { kind: 'scalar' },
    organization: { kind: 'relation' },
    category: { kind: 'relation' },
  },
};

/** The digest the platform computes of the published version. */
export function digestOf({
  published,
  organization,
  category,
  theme,
  genre,
}: BenchDisclosure): Digested {
  const content = {
    ...published,
    organization: { documentId: organization.documentId },
    category: { documentId: category.documentId },
    theme: { documentId: theme },
    genre: { documentId: genre },
  };
  return { digest: contentDigest(content, MODEL), content: canonicalContent(content, MODEL) };
}
