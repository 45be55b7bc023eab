import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { reviewedTypes } from '../reviewed-types';

export type Condition = (builder: Knex.QueryBuilder) => void;

type Query = { filters?: Record<string, unknown> };
type Checker = {
  create(args: { userAbility: unknown; model: string }): {
    cannot: { read(): boolean };
    sanitizedQuery: { read(query: Query): Promise<Query> };
  };
};
type QueryBuilder = { init(query: object): { getKnexQuery(): Knex.QueryBuilder } };

/** A query inside an object: a promise of a query itself would run it. */
type Readable = { uid: string; drafts: Knex.QueryBuilder };

/** The drafts of a type that the content manager would list, as a query for their documentIds; null for none at all. */
async function readableDrafts(
  strapi: Core.Strapi,
  userAbility: unknown,
  uid: string,
): Promise<Readable | null> {
  const { cannot, sanitizedQuery } = strapi
    .plugin('content-manager')
    .service<Checker>('permission-checker')
    .create({ userAbility, model: uid });
  if (cannot.read()) return null;
  const query = await sanitizedQuery.read({});
  const { where = {} } = strapi.get('query-params').transform(uid, query) as { where?: object };
  const drafts = (strapi.db.queryBuilder(uid) as unknown as QueryBuilder)
    .init({ select: ['documentId'], where: { $and: [where, { publishedAt: null }] } })
    .getKnexQuery();
  return { uid, drafts: strapi.db.connection.select('document_id').from(drafts.as('readable')) };
}

/**
 * Runs of documents somebody may read: a duty alone shows no title. Conditions of the role count as in the content
 * manager's own lists.
 */
export async function readableRuns(strapi: Core.Strapi, userAbility: unknown): Promise<Condition> {
  const readable: Readable[] = [];
  for (const uid of reviewedTypes(strapi)) {
    const one = await readableDrafts(strapi, userAbility, uid);
    if (one) readable.push(one);
  }
  return (builder) => {
    if (readable.length === 0) void builder.whereRaw('false');
    for (const { uid, drafts } of readable) {
      void builder.orWhere((one) => void one.where({ uid }).whereIn('document_id', drafts));
    }
  };
}
