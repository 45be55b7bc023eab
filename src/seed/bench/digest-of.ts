import { canonicalContent } from '../../domain/content-digest/canonical-content';
import { digestOfCanonical } from '../../domain/content-digest/content-digest';
import type { DigestAttribute, DigestModel } from '../../domain/content-digest/digest-model';
import type { BenchDisclosure } from './make-disclosures';
import type { Digested } from './write-publications';

/** What generated disclosures have of content. Everything else is empty, and a digest does not see what is empty. */
const SCALARS = [
  'title',
  'summary',
  'body',
  'keywords',
  'documentNumber',
  'formedOn',
  'writtenOn',
  'validity',
  'disclosureMode',
  'secrecyStatus',
  'scope',
  'period',
];
const RELATIONS = ['organization', 'category', 'theme', 'genre'];

const ofKind = (names: readonly string[], kind: 'scalar' | 'relation') =>
  names.map((name): [string, DigestAttribute] => [name, { kind }]);

const MODEL: DigestModel = {
  attributes: Object.fromEntries([...ofKind(SCALARS, 'scalar'), ...ofKind(RELATIONS, 'relation')]),
};

/** Content and digest of the published version, as publishing it would have computed them. */
export function digestOf(disclosure: BenchDisclosure): Digested {
  const { published, organization, category, theme, genre } = disclosure;
  const related = { organization, category, theme, genre };
  const content = canonicalContent({ ...published, ...related }, MODEL);
  return { digest: digestOfCanonical(content), content };
}
