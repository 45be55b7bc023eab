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
const USES = ['theme', 'genre', 'audience', 'effectLevel'] as const;

async function readTerm({ strapi, uid, documentId }: WrittenDocument): Promise<Term> {
  return strapi.db.query(uid).findOne({ where: { documentId }, populate: { parent: true } });
}

async function countUses({ strapi, uid, documentId }: WrittenDocument): Promise<number> {
  const disclosures = strapi.db.query('api::disclosure.disclosure');
  const channels = strapi.db.query('disclosure.channel');
  const counts = await Promise.all([
    ...USES.map((field) => disclosures.count({ where: { [field]: { documentId } } })),
    channels.count({ where: { channel: { documentId } } }),
    strapi.db.query(uid).count({ where: { parent: { documentId } } }),
  ]);
  return counts.reduce((sum, count) => sum + count, 0);
}

export const vocabularyTermRules: DocumentRules = {
  treeLock: 'vocabulary-term',
  async check(document) {
    const term = await readTerm(document);
    return checkTerm({ ...term, ancestors: await ancestorsOf(document) });
  },
  async checkRemoval(document) {
    const term = await readTerm(document);
    return checkTermRemoval({ name: term.name, count: await countUses(document) });
  },
};
