import { ancestorsOf } from '../../../documents/ancestors';
import type { DocumentRules, WrittenDocument } from '../../../documents/document-rules';
import { checkTerm, checkTermRemoval } from '../../../domain/vocabulary/check-term';

type Term = {
  documentId: string;
  scheme: string;
  code: string;
  name: string;
  parent?: { documentId: string; name: string; scheme: string } | null;
};

/** Where disclosures refer to terms; components are searched through their owner. */
const USES = {
  theme: 'theme',
  genre: 'genre',
  audience: 'audience',
  effectLevel: 'effect_level',
} as const;

async function readTerm({ strapi, uid, documentId }: WrittenDocument): Promise<Term | null> {
  return strapi.db.query(uid).findOne({ where: { documentId }, populate: { parent: true } });
}

async function countUses({ strapi, uid, documentId }: WrittenDocument): Promise<number> {
  const disclosures = strapi.db.query('api::disclosure.disclosure');
  const channels = strapi.db.query('disclosure.channel');
  const counts = await Promise.all([
    ...Object.keys(USES).map((field) => disclosures.count({ where: { [field]: { documentId } } })),
    channels.count({ where: { channel: { documentId } } }),
    strapi.db.query(uid).count({ where: { parent: { documentId } } }),
  ]);
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Disclosures that chose the term in a field of another vocabulary: they would be misfiled by a change of scheme. */
async function countUsesInOtherSchemes(
  { strapi, documentId }: WrittenDocument,
  scheme: string,
): Promise<number> {
  const fields = Object.entries(USES).filter(([, asked]) => asked !== scheme);
  const counts = await Promise.all(
    fields.map(([field]) =>
      strapi.db.query('api::disclosure.disclosure').count({ where: { [field]: { documentId } } }),
    ),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

export const vocabularyTermRules: DocumentRules = {
  computed: ['children'],
  treeLock: 'vocabulary-term',
  async check(document) {
    const term = await readTerm(document);
    if (!term) return [];
    return checkTerm({
      ...term,
      ancestors: await ancestorsOf(document),
      usesInOtherSchemes: await countUsesInOtherSchemes(document, term.scheme),
    });
  },
  async checkRemoval(document) {
    const term = await readTerm(document);
    if (!term) return [];
    return checkTermRemoval({ name: term.name, count: await countUses(document) });
  },
};
