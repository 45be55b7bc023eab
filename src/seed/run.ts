import type { Core } from '@strapi/strapi';
import { actAsTask } from '../documents/actor';
import { loadDisclosures } from './load-disclosures';
import { loadWorkRecords } from './load-work-records';
import { putRecord } from './put-record';
import { readSeeds } from './read-seeds';
import { shanghaiDay } from '../domain/time/shanghai-day';
import { References } from './references';

const TERM = 'api::vocabulary-term.vocabulary-term';
const ORGANIZATION = 'api::organization.organization';
const CATEGORY = 'api::catalog-category.catalog-category';

async function putTerms(strapi: Core.Strapi, refs: References): Promise<void> {
  for (const { parent, ...term } of readSeeds(strapi, 'vocabulary-terms')) {
    const scheme = String(term.scheme);
    const key = { scheme, code: term.code };
    const data = { ...term, parent: refs.one(scheme, parent) };
    const { documentId } = await putRecord({ strapi, uid: TERM, key, data });
    refs.set(scheme, term.code, documentId);
  }
}

async function putOrganizations(strapi: Core.Strapi, refs: References): Promise<void> {
  const records = readSeeds(strapi, 'organizations');
  // A successor may stand later in the file than the unit it takes over, so plain records come first.
  const ordered = [...records.filter((r) => !r.successor), ...records.filter((r) => r.successor)];
  for (const { ref, parent, successor, ...organization } of ordered) {
    const data = {
      ...organization,
      parent: refs.one('organization', parent),
      successor: refs.one('organization', successor),
    };
    const key = { name: organization.name };
    const { documentId } = await putRecord({ strapi, uid: ORGANIZATION, key, data });
    refs.set('organization', ref, documentId);
  }
}

async function putCategories(strapi: Core.Strapi, refs: References): Promise<void> {
  for (const record of readSeeds(strapi, 'catalog-categories')) {
    const { parent, responsibleOrganization, requiredFields, ...category } = record;
    const data = {
      ...category,
      parent: refs.one('category', parent),
      responsibleOrganization: refs.one('organization', responsibleOrganization),
      requiredFields: ((requiredFields as string[] | undefined) ?? []).map((field) => ({ field })),
    };
    const key = { code: category.code };
    const { documentId } = await putRecord({ strapi, uid: CATEGORY, key, data });
    refs.set('category', category.code, documentId);
  }
}

async function putPublished(
  strapi: Core.Strapi,
  refs: References,
  seed: 'disclosure-guides' | 'annual-reports',
): Promise<void> {
  const uid =
    seed === 'disclosure-guides'
      ? 'api::disclosure-guide.disclosure-guide'
      : 'api::annual-report.annual-report';
  for (const record of readSeeds(strapi, seed)) {
    const organization = refs.get('organization', record.organization);
    const key = {
      organization: { documentId: organization },
      ...(record.year ? { year: record.year } : {}),
    };
    const data = { ...record, organization };
    const { documentId, isNew } = await putRecord({ strapi, uid, key, data });
    if (isNew) await strapi.documents(uid).publish({ documentId });
  }
}

/** The controlled vocabularies every installation needs. */
export async function loadVocabulary(strapi: Core.Strapi): Promise<void> {
  await putTerms(strapi, new References());
}

/** Under this name the demonstration content stands in the ledger. */
const TASK = 'seed';

// Said here in its own words: the plugin's folder may be deleted and the rest still compiles.
type Migration = { migrateUntil(day: string): Promise<void> };
/** Who else has to know that the demonstration comes from elsewhere. */
const DATED_BY = [
  ['freshness', 'columns'],
  ['statistics', 'returns'],
] as const;
type Reviews = { asImport<Result>(source: string, work: () => Promise<Result>): Promise<Result> };

/**
 * The demonstration content: real bodies and documents of the sources, in our own words. It was published elsewhere
 * before, so it is marked as imported and not as reviewed here.
 */
export function loadDemonstration(strapi: Core.Strapi): Promise<void> {
  return actAsTask(TASK, () => {
    if (!strapi.plugins.review) return putDemonstration(strapi);
    const reviews = strapi.plugin('review').service<Reviews>('reviews');
    return reviews.asImport(TASK, () => putDemonstration(strapi));
  });
}

async function putDemonstration(strapi: Core.Strapi): Promise<void> {
  // Its documents carry the dates of where they were published before.
  for (const [plugin, service] of DATED_BY) {
    if (!strapi.plugins[plugin]) continue;
    await strapi.plugin(plugin).service<Migration>(service).migrateUntil(shanghaiDay(Date.now()));
  }
  const refs = new References();
  await putTerms(strapi, refs);
  await putOrganizations(strapi, refs);
  await putCategories(strapi, refs);
  for (const data of readSeeds(strapi, 'working-calendars')) {
    const key = { year: data.year };
    await putRecord({ strapi, uid: 'api::working-calendar.working-calendar', key, data });
  }
  await loadDisclosures(strapi, refs);
  await putPublished(strapi, refs, 'disclosure-guides');
  await putPublished(strapi, refs, 'annual-reports');
  if (strapi.plugins['work-records']) await loadWorkRecords(strapi, refs);
}

/** `npm run seed`: everything, again and again without a second copy of anything. */
export async function runSeed(strapi: Core.Strapi): Promise<void> {
  await loadDemonstration(strapi);
}
