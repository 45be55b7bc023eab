import type { Core } from '@strapi/strapi';
import type { LinkState } from '../../../../../domain/link-check/next-link-state';
import type { LinkCause } from '../../../../../domain/link-check/verdict-of';
import { query } from '../../../../../database/query';

export type DueLink = {
  id: string;
  url: string;
  host: string;
  state: LinkState;
  cause: LinkCause | null;
  failures: number;
  failed_since: Date | null;
};

const BATCH = 100;
/** So that a page with a thousand links to one slow server does not keep all others waiting. */
const PER_HOST = 5;

/**
 * Takes what is due and puts it off by an hour, so that another node takes something else; should this one die, it is
 * due again then.
 */
const CLAIM = `
  update zhaoshi_freshness.links set next_check_at = cast(:now as timestamptz) + interval '1 hour'
  where next_check_at <= :now and id in (
    select id from zhaoshi_freshness.links where id in (
      select id from (
        select id, next_check_at, row_number() over (partition by host order by next_check_at, id) as place
        from zhaoshi_freshness.links l
        where next_check_at <= :now
          and exists (select from zhaoshi_freshness.link_places p where p.link_id = l.id)) due
      where place <= ${PER_HOST} order by next_check_at, id limit ${BATCH})
    for update skip locked)
  returning id::text, url, host, state, cause, failures, failed_since`;

export function claimDueLinks(strapi: Core.Strapi, now: Date): Promise<DueLink[]> {
  return query<DueLink>(strapi.db.connection, CLAIM, { now });
}

/** Those whose turn did not come are due again at once. */
export async function putBack(
  strapi: Core.Strapi,
  links: readonly DueLink[],
  now: Date,
): Promise<void> {
  if (links.length === 0) return;
  await query(
    strapi.db.connection,
    'update zhaoshi_freshness.links set next_check_at = :now where id = any(cast(:ids as bigint[]))',
    { now, ids: links.map(({ id }) => id) },
  );
}
