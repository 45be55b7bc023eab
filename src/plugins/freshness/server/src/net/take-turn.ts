import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { query } from '../../../../../database/query';
import { getConfig } from '../get-config';
import { HostBusyError, type TakeTurn } from './safe-fetch';

/** Longer than any request may take; a turn whose process died ends by itself. */
const HOLD_MS = 60_000;
const LONGEST_SLEEP_MS = 500;

const TAKE = `insert into zhaoshi_freshness.hosts as h (host, holder, free_at)
  values (:host, :holder, clock_timestamp() + :hold * interval '1 millisecond')
  on conflict (host) do update set holder = excluded.holder, free_at = excluded.free_at
  where h.free_at <= clock_timestamp() returning h.host`;

const WAIT = `select greatest(0, extract(epoch from free_at - clock_timestamp()) * 1000)::int as ms
  from zhaoshi_freshness.hosts where host = :host`;

/** The pause begins when the request is over. */
const RELEASE = `update zhaoshi_freshness.hosts set free_at = clock_timestamp() + :pause * interval '1 millisecond'
  where host = :host and holder = :holder`;

/**
 * One request at a time to a host, and a pause after it, over all nodes: a row a host in PostgreSQL, held by
 * compare-and-set and by no open transaction. Throws HostBusyError when its turn does not come.
 */
export function turnsOf(strapi: Core.Strapi, signal: AbortSignal): TakeTurn {
  const { hostIntervalMs, hostWaitMs } = getConfig(strapi);
  const { connection } = strapi.db;
  return async (host) => {
    const holder = randomUUID();
    const giveUpAt = performance.now() + hostWaitMs;
    for (;;) {
      const taken = await query(connection, TAKE, { host, holder, hold: HOLD_MS });
      if (taken.length > 0) break;
      if (performance.now() > giveUpAt) throw new HostBusyError(`${host} is busy`);
      const [wait] = await query<{ ms: number }>(connection, WAIT, { host });
      await sleep(Math.min(LONGEST_SLEEP_MS, (wait?.ms ?? 0) + 1), undefined, { signal });
    }
    return async () => {
      await query(connection, RELEASE, { host, holder, pause: hostIntervalMs });
    };
  };
}
