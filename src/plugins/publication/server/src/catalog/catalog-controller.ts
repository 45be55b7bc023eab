import type { Core } from '@strapi/strapi';
import { error } from '../../../../../domain/reasons/reason';
import { isRealDay } from '../../../../../domain/time/is-real-day';
import { refusal } from '../../../../../documents/refuse';
import type { CountsQuery } from './contracts';
import { countPublications } from './counts/count-publications';
import { historyOf } from './history/history-of';
import { readOperations } from './read-operations';
import { readOrganizations } from './read-organizations';
import { asBody, readText } from './read-request';
import { readTree } from './read-tree';
import { runRequest } from './run-request';

type Context = Parameters<Core.MiddlewareHandler>[0];
type Query = Record<string, unknown>;

function readDay(query: Query, field: string): string {
  const value = readText(query, field);
  if (isRealDay(value)) return value;
  throw refusal([error('request.impossible_date', { field, value: value.slice(0, 40) }, field)]);
}

function readCountsQuery(query: Query): CountsQuery {
  const [from, to, by] = [readDay(query, 'from'), readDay(query, 'to'), query.by ?? 'category'];
  if (from > to) throw refusal([error('catalog.unreadable_period', { from, to }, 'from')]);
  if (by !== 'category' && by !== 'organization') {
    const value = String(by).slice(0, 40);
    const params = { field: 'by', value, options: 'category, organization' };
    throw refusal([error('request.unknown_option', params, 'by')]);
  }
  const subtree = query.subtree === undefined ? undefined : readText(query, 'subtree');
  return { from, to, by, ...(subtree ? { subtree } : {}) };
}

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async tree(ctx: Context) {
    const query = ctx.query as Query;
    const on = query.on === undefined ? null : readDay(query, 'on');
    ctx.body = { data: await readTree(strapi, on) };
  },

  async history(ctx: Context) {
    const entries = await historyOf(strapi, String(ctx.params.documentId));
    if (entries.length === 0) return ctx.notFound();
    ctx.body = { data: entries };
    return undefined;
  },

  async organizations(ctx: Context) {
    ctx.body = { data: await readOrganizations(strapi) };
  },

  async operations(ctx: Context) {
    ctx.body = { data: await readOperations(strapi) };
  },

  async run(ctx: Context) {
    const kind = String(ctx.params.kind);
    ctx.body = { data: await runRequest(strapi, { kind, body: asBody(ctx.request.body) }) };
  },

  async counts(ctx: Context) {
    ctx.body = { data: await countPublications(strapi, readCountsQuery(ctx.query as Query)) };
  },
});
