import type { Core } from '@strapi/strapi';
import { addDays, type Day } from '../../../../../../domain/time/day';
import type { CountRow, Counts, CountsQuery } from '../contracts';
import { ORGANIZATION, tableOf } from '../database/table-names';
import { addTo, emptyTally, type Tally } from './tally';
import { query } from '../database/query';

/** Midnight in Shanghai at the beginning of a day. */
const startOf = (day: Day) => new Date(`${day}T00:00:00+08:00`);

const PERIOD = `l.occurred_at >= :begin and l.occurred_at < :end
  and l.recorded_at >= :begin and l.recorded_at < cast(:end as timestamptz) + interval '1 day'`;

/** JSON comes as text: how the driver hands it out depends on its type. */
type StoredRow = Omit<CountRow, 'events'> & { events: string };

type Group = { id: string; path: string; name: string; columns: string[] };

/** How rows come together, and what each is called. */
function groupOf(strapi: Core.Strapi, by: CountsQuery['by']): Group {
  if (by === 'organization') {
    const organizations = tableOf(strapi, ORGANIZATION);
    return {
      id: 'g.organization_id',
      path: 'null',
      name: `select o.name from ${organizations} o where o.document_id = g.organization_id limit 1`,
      columns: ['organization_id'],
    };
  }
  return {
    id: 'g.category_id',
    path: 'g.category_path',
    name: `select h.name from zhaoshi_publication.category_history h where h.category_id = g.category_id
      order by (h.valid_from < :end and (h.valid_to is null or h.valid_to >= :end)) desc, h.valid_from desc limit 1`,
    columns: ['category_path', 'category_id'],
  };
}

function statement(strapi: Core.Strapi, { by, subtree }: CountsQuery): string {
  const { id, path, name, columns } = groupOf(strapi, by);
  const keys = columns.join(', ');
  return `
    select ${id} as id, ${path} as path, (${name}) as name,
      g.first_publications as "firstPublications", cast(g.events as text) as events
    from (
      select ${keys}, cast(sum(firsts) as int) as first_publications, jsonb_object_agg(kind, events) as events
      from (
        select ${keys}, l.kind, count(*) as events, count(*) filter (where l.is_first) as firsts
        from zhaoshi_publication.ledger l
        where ${PERIOD} ${subtree ? 'and starts_with(l.category_path, :subtree)' : ''}
        group by ${keys}, l.kind) k
      group by ${keys}) g
    order by ${columns.map((column) => `g.${column} nulls last`).join(', ')}`;
}

/**
 * What was published in a period of Shanghai days, both inclusive, as the ledger recorded it: by the category or
 * organization of each event at that time, so that no later change of the tree moves a number. Categories carry the
 * name they had when the period ended.
 */
export async function countPublications(strapi: Core.Strapi, asked: CountsQuery): Promise<Counts> {
  const begin = startOf(asked.from);
  const end = startOf(addDays(asked.to, 1));
  const found = await query<StoredRow>(strapi.db.connection, statement(strapi, asked), {
    begin,
    end,
    ...(asked.subtree ? { subtree: asked.subtree } : {}),
  });
  const rows = found.map((row) => ({ ...row, events: JSON.parse(row.events) as Tally['events'] }));
  return { ...asked, rows, total: rows.reduce(addTo, emptyTally()) };
}
