import type { Core } from '@strapi/strapi';
import {
  weeklyAvailability,
  type ProbeDay,
} from '../../../../../domain/link-check/weekly-availability';
import { addDays, type Day } from '../../../../../domain/time/day';
import type { SiteAvailability, SiteKind } from '../contracts/checks';
import { query } from '../../../../../database/query';

export type AvailabilityArgs = {
  /** The inspection's view on this day: the seven whole days before it. Asia/Shanghai. */
  on: Day;
  /** documentId; undefined: all. */
  organizationId?: string | undefined;
  siteId?: number | undefined;
};

type Row = {
  id: number;
  name: string;
  url: string;
  kind: SiteKind;
  organization_id: string;
  days: ProbeDay[];
};

/** Sites that were monitored then: those that are now and were made before the day, and any that were probed. */
const SITES = `
  select s.id, s.name, s.url, s.kind, s.organization_id, coalesce(d.days, '[]') as days
  from zhaoshi_freshness.sites s
  left join lateral (
    select json_agg(json_build_object('day', to_char(d.day, 'YYYY-MM-DD'), 'probes', d.probes, 'failures', d.failures)) as days
    from zhaoshi_freshness.probe_days d
    where d.site_id = s.id and d.day >= cast(:from as date) and d.day < cast(:on as date)) d on true
  where s.organization_id = coalesce(:organizationId, s.organization_id) and s.id = coalesce(:siteId, s.id)
    and (d.days is not null or (s.removed_at is null and s.is_enabled
      and s.created_at < cast(:on as timestamp) at time zone 'Asia/Shanghai'))
  order by s.name, s.id`;

/** How each site would have fared in the inspection on a day; whoever is asked about the same day gets the same answer. */
export async function readAvailability(
  strapi: Core.Strapi,
  { on, organizationId, siteId }: AvailabilityArgs,
): Promise<SiteAvailability[]> {
  const rows = await query<Row>(strapi.db.connection, SITES, {
    from: addDays(on, -7),
    on,
    organizationId: organizationId ?? null,
    siteId: siteId ?? null,
  });
  return rows.map(({ id, name, url, kind, organization_id: organization, days }) => ({
    siteId: id,
    name,
    url,
    kind,
    organizationId: organization,
    ...weeklyAvailability(days, on),
  }));
}
