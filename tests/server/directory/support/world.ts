import { readFileSync } from 'node:fs';
import type { Core, UID } from '@strapi/strapi';
import { GUIDE_ITEMS } from '../../../../src/domain/disclosure-guide/missing-guide-items';
import {
  makeCategory,
  makeOrganization,
  nextNumber,
  publishableDisclosure,
} from '../../support/make-records';
import { SAMPLES } from '../../work-records/support/records';
import { isWorkRecord, type Place, type TypeName } from './role-table';
import type { Ref } from './staff';

export const uidOf = (type: TypeName) =>
  (isWorkRecord(type) ? `plugin::work-records.${type}` : `api::${type}.${type}`) as UID.ContentType;

export const HAS_DRAFTS: readonly TypeName[] = ['disclosure', 'disclosure-guide', 'annual-report'];

type Data = Record<string, unknown>;

const [REPORT] = JSON.parse(readFileSync('database/seeds/annual-reports.json', 'utf8')) as Data[];

/**
 * Two bureaus with an office below each: the own bureau is where people are assigned, so that “own” documents, which
 * belong to the offices, are reached through the tree.
 */
export async function makeWorld(strapi: Core.Strapi) {
  const own = await makeOrganization(strapi, { name: `本局${nextNumber()}` });
  const foreign = await makeOrganization(strapi, { name: `外局${nextNumber()}` });
  const roots: Record<Place, Ref> = { own, foreign };
  const category = await makeCategory(strapi);
  const pool = new Map<string, Promise<Ref>>();

  /** An organization nobody has used yet: guides and reports exist once for each. */
  const office = (place: Place) =>
    makeOrganization(strapi, { parent: roots[place].documentId, name: `所${nextNumber()}` });

  /** Data of a new document that could be published, with relations as documentIds. */
  async function dataFor(type: TypeName, place: Place): Promise<Data> {
    if (type === 'organization') {
      const { documentId } = roots[place];
      return {
        name: `新所${nextNumber()}`,
        level: 'county',
        kind: 'department',
        parent: documentId,
      };
    }
    if (type === 'vocabulary-term') {
      const n = nextNumber();
      return { scheme: 'theme', code: `m${n}`, name: `词条${n}` };
    }
    const organization = await office(place);
    if (type === 'catalog-category') {
      const n = nextNumber();
      const responsibleOrganization = organization.documentId;
      return { name: `栏目${n}`, code: `m-${n}`, kind: 'policy', responsibleOrganization };
    }
    if (type === 'disclosure') return publishableDisclosure(organization, category);
    if (type === 'annual-report') return { ...REPORT, organization: organization.documentId };
    if (isWorkRecord(type)) {
      return { ...SAMPLES[type], organization: organization.documentId };
    }
    const items = Object.fromEntries(GUIDE_ITEMS.map((item) => [item, '测试用内容']));
    return { title: `指南${nextNumber()}`, organization: organization.documentId, ...items };
  }

  async function make(type: TypeName, place: Place): Promise<Ref> {
    const data = await dataFor(type, place);
    return strapi.documents(uidOf(type)).create({ data: data as never });
  }

  /** A published document for those who only see what is public. */
  async function publish(type: TypeName, document: Ref): Promise<Ref> {
    if (!HAS_DRAFTS.includes(type)) return document;
    await strapi.documents(uidOf(type)).publish({ documentId: document.documentId } as never);
    return document;
  }

  const pooled = (key: string, work: () => Promise<Ref>) => {
    const found = pool.get(key) ?? work();
    pool.set(key, found);
    return found;
  };

  return {
    roots,
    category,
    office,
    dataFor,
    make,
    /** The draft row, or the only one. */
    read: (type: TypeName, { documentId }: Ref): Promise<Data | null> =>
      strapi.db.query(uidOf(type)).findOne({ where: { documentId, publishedAt: null } }),
    /** How many public rows there are of it. */
    countPublished: (type: TypeName, { documentId }: Ref): Promise<number> =>
      strapi.db
        .query(uidOf(type))
        .count({ where: { documentId, publishedAt: { $notNull: true } } }),
    /** A draft that stays until somebody publishes or deletes it. */
    draft: (type: TypeName, place: Place) => pooled(`${type} ${place}`, () => make(type, place)),
    spoil: (type: TypeName, place: Place) => pool.delete(`${type} ${place}`),
    published: (type: TypeName, place: Place) =>
      pooled(`public ${type} ${place}`, async () => publish(type, await make(type, place))),
  };
}

export type World = Awaited<ReturnType<typeof makeWorld>>;
