import type { Core } from '@strapi/strapi';
import {
  categoryLimit,
  type CategoryTimeLimit,
} from '../../../../../domain/catalog/category-limit';
import type { DeadlineRule } from '../../../../../domain/deadlines/deadline-rule';
import { shanghaiDay } from '../../../../../domain/time/shanghai-day';
import { query } from '../../../../../database/query';

const CATEGORY = 'api::catalog-category.catalog-category';
const ORGANIZATION = 'api::organization.organization';

/** A category as freshness needs it. Ids are documentIds. */
export type Category = {
  id: string;
  name: string;
  kind: string;
  path: string;
  /** From the root down to itself. */
  ids: string[];
  isOpen: boolean;
  hasOpenChildren: boolean;
  responsibleOrganizationId: string | null;
  openedOn: string;
  /** The law wants what is filed here or in what is above it (条例 art. 12, 20, 21, 50; a standard catalog). */
  isStatutory: boolean;
  /** Its own limit for publishing what was formed; undefined where that of article 26 holds. */
  formationLimit: DeadlineRule | undefined;
};

export type Organization = { id: string; name: string; ids: string[]; isActive: boolean };

/** The catalog and the organizations as they are now, by id; `stamp` differs when either has changed. */
export type Catalog = {
  categories: Map<string, Category>;
  organizations: Map<string, Organization>;
  stamp: string;
};

const MARKS = ['article20Item', 'article21Item', 'standardFieldNumber'];
const LIMIT = ['timeLimitKind', 'timeLimitDays', 'timeLimitMonth', 'timeLimitDay'];

type Parent = { documentId: string } | null;
type CategoryRow = CategoryTimeLimit & {
  documentId: string;
  name: string;
  kind: string;
  path: string | null;
  state: string;
  createdAt: string;
  parent: Parent;
  responsibleOrganization: Parent;
  article20Item: number | null;
  article21Item: string | null;
  standardFieldNumber: number | null;
};
type OrganizationRow = {
  documentId: string;
  name: string;
  operatingStatus: string | null;
  parent: Parent;
};

function idsDownTo(id: string, parents: ReadonlyMap<string, string | null>): string[] {
  const ids: string[] = [];
  // A tree that an import left with a circle must not hang the server.
  for (let at: string | null = id; at && !ids.includes(at); at = parents.get(at) ?? null) {
    ids.unshift(at);
  }
  return ids;
}

function parentsOf(rows: readonly { documentId: string; parent: Parent }[]) {
  return new Map(rows.map(({ documentId, parent }) => [documentId, parent?.documentId ?? null]));
}

/** Guide and annual report (art. 12, 50) and the fields of the standard catalogs are so by kind. */
const STATUTORY_KINDS = ['guide', 'annual_report', 'standard_field'];

function isNamedByLaw({ kind, article20Item, article21Item, standardFieldNumber }: CategoryRow) {
  const marks = [article20Item, article21Item, standardFieldNumber];
  return STATUTORY_KINDS.includes(kind) || marks.some((mark) => mark !== null);
}

function toCategories(rows: readonly CategoryRow[]): Map<string, Category> {
  const parents = parentsOf(rows);
  const open = rows.filter(({ state }) => state === 'open');
  const withChildren = new Set(open.map(({ parent }) => parent?.documentId));
  const named = new Set(rows.filter(isNamedByLaw).map(({ documentId }) => documentId));
  return new Map(
    rows.map((row) => {
      const ids = idsDownTo(row.documentId, parents);
      const category: Category = {
        id: row.documentId,
        name: row.name,
        kind: row.kind,
        path: row.path ?? '',
        ids,
        isOpen: row.state === 'open',
        hasOpenChildren: withChildren.has(row.documentId),
        responsibleOrganizationId: row.responsibleOrganization?.documentId ?? null,
        openedOn: shanghaiDay(new Date(row.createdAt)),
        isStatutory: ids.some((id) => named.has(id)),
        formationLimit: categoryLimit(row),
      };
      return [row.documentId, category];
    }),
  );
}

function toOrganizations(rows: readonly OrganizationRow[]): Map<string, Organization> {
  const parents = parentsOf(rows);
  return new Map(
    rows.map(({ documentId, name, operatingStatus }) => [
      documentId,
      {
        id: documentId,
        name,
        ids: idsDownTo(documentId, parents),
        isActive: (operatingStatus ?? 'active') === 'active',
      },
    ]),
  );
}

/**
 * What says whether categories or organizations have changed: every write of Strapi sets the time of its row. All times
 * are added up, not only the latest looked at: of two nodes one has a slower clock.
 */
async function readStamp(strapi: Core.Strapi): Promise<string> {
  const sums = [CATEGORY, ORGANIZATION].map((uid) => {
    const { tableName } = strapi.db.metadata.get(uid);
    return `(select count(*) || ' ' || coalesce(max(id), 0) || ' ' ||
      coalesce(sum((extract(epoch from updated_at) * 1000)::bigint), 0) from ${tableName})`;
  });
  const [row] = await query<{ stamp: string }>(
    strapi.db.connection,
    `select ${sums.join(" || ' ' || ")} as stamp`,
  );
  return row?.stamp ?? '';
}

/** The last one read; the stamp says whether it is still true, also when another node wrote. */
let known: Catalog | null = null;

/** Reads them only when they have changed since the last time: 10,000 categories take a while. */
export async function readCatalog(strapi: Core.Strapi): Promise<Catalog> {
  const stamp = await readStamp(strapi);
  if (known?.stamp !== stamp) known = { ...(await readAll(strapi)), stamp };
  return known;
}

async function readAll(strapi: Core.Strapi): Promise<Omit<Catalog, 'stamp'>> {
  const only = { select: ['documentId'] };
  const categoryRows = (await strapi.db.query(CATEGORY).findMany({
    select: ['documentId', 'name', 'kind', 'path', 'state', 'createdAt', ...MARKS, ...LIMIT],
    populate: { parent: only, responsibleOrganization: only },
    orderBy: { path: 'asc' },
  })) as CategoryRow[];
  const organizationRows = (await strapi.db.query(ORGANIZATION).findMany({
    select: ['documentId', 'name', 'operatingStatus'],
    populate: { parent: only },
    orderBy: { documentId: 'asc' },
  })) as OrganizationRow[];
  return {
    categories: toCategories(categoryRows),
    organizations: toOrganizations(organizationRows),
  };
}
