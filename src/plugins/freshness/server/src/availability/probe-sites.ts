import type { Core } from '@strapi/strapi';
import { probeSlot } from '../../../../../domain/link-check/probe-slot';
import { shanghaiDay } from '../../../../../domain/time/shanghai-day';
import { query } from '../../../../../database/query';
import { inParallel } from '../net/in-parallel';
import { HostBusyError } from '../net/safe-fetch';
import { visitPage, type Visit } from './visit-page';

type Context = { now: Date; signal: AbortSignal };
type DueSite = { id: number; url: string; last_slot: string | null };

const AT_ONCE = 8;
/** Who is not reached within a run is reached in the next, still in the same hour. */
const LONGEST_RUN_MS = 240_000;

const ENABLED = `select id, url, last_slot from zhaoshi_freshness.sites
  where is_enabled and removed_at is null order by id`;

/** Two nodes may see the same site due: one of them gets it. Whoever dies with it loses one probe of 24. */
const CLAIM = `update zhaoshi_freshness.sites set last_slot = :slot
  where id = :id and is_enabled and removed_at is null and coalesce(last_slot, -1) < :slot returning id`;

const RECORD = `insert into zhaoshi_freshness.probes
    (site_id, slot, probed_at, url, is_opened, status, cause, detail, redirects, duration_ms)
  values (:id, :slot, :now, :url, :isOpened, :status, :cause, :detail, :redirects, :durationMs)`;

const COUNT = `insert into zhaoshi_freshness.probe_days as d (site_id, day, probes, failures)
  values (:id, :day, 1, :failures) on conflict (site_id, day)
  do update set probes = d.probes + 1, failures = d.failures + excluded.failures`;

async function record(
  strapi: Core.Strapi,
  { id, url, slot, now }: { id: number; url: string; slot: number; now: Date },
  { outcome, result }: Visit,
): Promise<void> {
  const { redirects } = outcome;
  await strapi.db.transaction(async ({ trx }) => {
    await query(trx, RECORD, { id, url, slot, now, redirects, ...result });
    if (result.isOpened === null) return;
    const failures = result.isOpened ? 0 : 1;
    await query(trx, COUNT, { id, day: shanghaiDay(now), failures });
  });
}

/** Probes a site once in its hour; null when another node has it, its host had no turn to give, or the server stops. */
async function probeSite(
  strapi: Core.Strapi,
  { id, url }: DueSite,
  { now, signal }: Context,
): Promise<Visit | null> {
  const slot = probeSlot(id, now);
  const claimed = await query(strapi.db.connection, CLAIM, { id, slot });
  if (claimed.length === 0) return null;
  try {
    const visit = await visitPage(strapi, url, signal);
    await record(strapi, { id, url, slot, now }, visit);
    return visit;
  } catch (cause) {
    if (cause instanceof HostBusyError || signal.aborted) return null;
    throw cause;
  }
}

/**
 * Probes every site whose hour has begun since its last probe. Hours missed in a downtime are not made up for: a probe
 * says what a visitor would have met then.
 */
export async function probeSites(
  strapi: Core.Strapi,
  { now, signal }: Context,
): Promise<{ probed: number; notOpened: number }> {
  const sites = await query<DueSite>(strapi.db.connection, ENABLED);
  const due = sites.filter(
    ({ id, last_slot: last }) => last === null || Number(last) < probeSlot(id, now),
  );
  const endsAt = performance.now() + LONGEST_RUN_MS;
  const visits = await inParallel(due, AT_ONCE, async (site) => {
    const hasTime = performance.now() < endsAt && !signal.aborted;
    return hasTime ? probeSite(strapi, site, { now, signal }) : null;
  });
  const made = visits.filter((visit) => visit !== null);
  return {
    probed: made.length,
    notOpened: made.filter(({ result }) => result.isOpened === false).length,
  };
}
