import type { Core } from '@strapi/strapi';
import { putRecord } from './put-record';
import { readSeeds, type SeedRecord } from './read-seeds';
import type { References } from './references';

const DISCLOSURE = 'api::disclosure.disclosure';
const LINKS = ['interprets', 'amends', 'repeals'] as const;

function withIds(record: SeedRecord, refs: References): SeedRecord {
  const { ref: _ref, publish: _publish, channels, ...fields } = record;
  for (const link of LINKS) delete fields[link];
  return {
    ...fields,
    organization: refs.get('organization', record.organization),
    jointOrganizations: refs.many('organization', record.jointOrganizations),
    category: refs.get('category', record.category),
    standardItem: refs.one('category', record.standardItem),
    theme: refs.one('theme', record.theme),
    genre: refs.one('genre', record.genre),
    effectLevel: refs.one('effect_level', record.effectLevel),
    audience: refs.many('audience', record.audience),
    channels: ((channels as SeedRecord[] | undefined) ?? []).map((entry) => ({
      ...entry,
      channel: refs.get('channel', entry.channel),
    })),
  };
}

function linkIds(record: SeedRecord, refs: References): Record<string, string[]> {
  const links = LINKS.map((link) => [link, refs.many('disclosure', record[link])] as const);
  return Object.fromEntries(links.filter(([, ids]) => ids.length > 0));
}

/**
 * Disclosures in two passes: published first without links, then linked, because Strapi drops a link to a document
 * that is not public yet.
 */
export async function loadDisclosures(strapi: Core.Strapi, refs: References): Promise<void> {
  const documents = strapi.documents(DISCLOSURE);
  const fresh: SeedRecord[] = [];
  for (const record of readSeeds(strapi, 'disclosures')) {
    const data = withIds(record, refs);
    const key = { title: record.title, organization: { documentId: data.organization } };
    const { documentId, isNew } = await putRecord({ strapi, uid: DISCLOSURE, key, data });
    refs.set('disclosure', record.ref, documentId);
    if (isNew) fresh.push(record);
    if (isNew && record.publish !== false) await documents.publish({ documentId });
  }
  for (const record of fresh) {
    const data = linkIds(record, refs);
    if (Object.keys(data).length === 0) continue;
    const documentId = refs.get('disclosure', record.ref);
    await documents.update({ documentId, data });
    if (record.publish !== false) await documents.publish({ documentId });
  }
}
