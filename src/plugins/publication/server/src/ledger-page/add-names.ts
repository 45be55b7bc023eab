import type { Core } from '@strapi/strapi';
import type { LedgerEvent } from '../contracts/ledger';
import type { LedgerRow } from './contract';

const ORGANIZATION = 'api::organization.organization';
const CATEGORY = 'api::catalog-category.catalog-category';

type Named = { documentId: string; name: string };
type NamesById = Map<string, string | null>;

export type NameReader = (events: readonly LedgerEvent[]) => Promise<LedgerRow[]>;

async function learn(
  strapi: Core.Strapi,
  uid: typeof ORGANIZATION | typeof CATEGORY,
  ids: (string | null)[],
  known: NamesById,
) {
  const unknown = [...new Set(ids)].filter((id): id is string => id !== null && !known.has(id));
  if (unknown.length === 0) return;
  const found = (await strapi.db.query(uid).findMany({
    where: { documentId: { $in: unknown } },
    select: ['documentId', 'name'],
  })) as Named[];
  for (const id of unknown) known.set(id, null);
  for (const { documentId, name } of found) known.set(documentId, name);
}

/**
 * Gives events the names their organization and category have now; null where they are gone. One reader remembers what
 * it has looked up, so that an export asks once for each.
 */
export function createNameReader(strapi: Core.Strapi): NameReader {
  const organizations: NamesById = new Map();
  const categories: NamesById = new Map();
  const nameOf = (names: NamesById, id: string | null) => (id && names.get(id)) || null;
  return async (events) => {
    await learn(
      strapi,
      ORGANIZATION,
      events.map((event) => event.organizationId),
      organizations,
    );
    await learn(
      strapi,
      CATEGORY,
      events.map((event) => event.categoryId),
      categories,
    );
    return events.map((event) => ({
      ...event,
      organizationName: nameOf(organizations, event.organizationId),
      categoryName: nameOf(categories, event.categoryId),
    }));
  };
}
