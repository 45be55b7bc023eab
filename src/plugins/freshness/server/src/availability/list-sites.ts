import type { Core } from '@strapi/strapi';
import type { ProbeResult, Site, SiteKind } from '../contracts/checks';
import { query } from '../../../../../database/query';
import { organizationNames } from '../organizations';

type Row = {
  id: number;
  organization_id: string;
  name: string;
  url: string;
  kind: SiteKind;
  is_enabled: boolean;
  probed_at: Date | null;
  is_opened: boolean | null;
  status: number | null;
  cause: string | null;
  detail: string | null;
  duration_ms: number;
};

const LIST = `
  select s.id, s.organization_id, s.name, s.url, s.kind, s.is_enabled,
    p.probed_at, p.is_opened, p.status, p.cause, p.detail, p.duration_ms
  from zhaoshi_freshness.sites s
  left join lateral (
    select * from zhaoshi_freshness.probes p where p.site_id = s.id order by p.slot desc limit 1) p on true
  where s.removed_at is null and s.id = coalesce(:id, s.id)
  order by s.name, s.id`;

function lastProbeOf(row: Row): ProbeResult | null {
  if (row.probed_at === null) return null;
  const { is_opened: isOpened, status, cause, detail, duration_ms: durationMs } = row;
  return { at: row.probed_at.toISOString(), isOpened, status, cause, detail, durationMs };
}

/** The monitored sites with how the latest probe of each ended; with `id`, that one or none. */
export async function listSites(strapi: Core.Strapi, id: number | null = null): Promise<Site[]> {
  const rows = await query<Row>(strapi.db.connection, LIST, { id });
  const ids = rows.map((row) => row.organization_id);
  const nameOf = await organizationNames(strapi, ids);
  return rows.map((row) => ({
    id: row.id,
    organization: { documentId: row.organization_id, name: nameOf(row.organization_id) },
    name: row.name,
    url: row.url,
    kind: row.kind,
    isEnabled: row.is_enabled,
    lastProbe: lastProbeOf(row),
  }));
}
