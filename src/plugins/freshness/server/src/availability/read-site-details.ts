import type { Core } from '@strapi/strapi';
import type { ProbeDay } from '../../../../../domain/link-check/weekly-availability';
import type { Day } from '../../../../../domain/time/day';
import type { ProbeResult, SiteDetails } from '../contracts/checks';
import { query } from '../../../../../database/query';
import { readSiteWeeks } from './read-site-weeks';

const DAYS = `select to_char(day, 'YYYY-MM-DD') as day, probes, failures
  from zhaoshi_freshness.probe_days where site_id = :siteId order by day desc limit 30`;

const FAILURES = `select probed_at as at, is_opened as "isOpened", status, cause, detail, duration_ms as "durationMs"
  from zhaoshi_freshness.probes where site_id = :siteId and not is_opened order by slot desc limit 50`;

type Failure = Omit<ProbeResult, 'at'> & { at: Date };

/** A site monitored now with its days and the visits that did not open; null where there is no such site. */
export async function readSiteDetails(
  strapi: Core.Strapi,
  { on, siteId }: { on: Day; siteId: number },
): Promise<SiteDetails | null> {
  const [site] = await readSiteWeeks(strapi, { on, siteId });
  if (!site) return null;
  const { connection } = strapi.db;
  const days = await query<ProbeDay>(connection, DAYS, { siteId });
  const failures = await query<Failure>(connection, FAILURES, { siteId });
  return {
    ...site,
    days,
    failures: failures.map(({ at, ...rest }) => ({ at: at.toISOString(), ...rest })),
  };
}
