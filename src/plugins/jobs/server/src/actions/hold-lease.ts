import { EventEmitter } from 'node:events';
import type { Core } from '@strapi/strapi';
import type { WorkerEvents } from 'graphile-worker';
import { Client } from 'pg';
import { connectionSettings } from '../database/connection-settings';

const RECONNECT_AFTER_MS = 1_000;
/** Jobs name the worker pool that took them; this lock, held by a session, says that the pool lives. */
export const LEASE_LOCK = 'hashtextextended(?, 20260101)';

export type Lease = { events: WorkerEvents; release(): Promise<void> };

/**
 * Holds a session lock named after the worker pool for as long as the process lives. PostgreSQL drops it when the
 * process dies, even by kill -9, and `recoverStalledJobs` then gives its jobs back; graphile-worker alone would
 * wait four hours.
 */
export function holdLease(strapi: Core.Strapi): Lease {
  const events: WorkerEvents = new EventEmitter();
  let client: Client | null = null;
  let retry: NodeJS.Timeout | undefined;
  let isReleased = false;

  const connect = async (poolId: string): Promise<void> => {
    if (isReleased) return;
    const session = new Client(connectionSettings(strapi));
    client = session;
    const again = (error: Error) => {
      if (client !== session || isReleased) return;
      client = null;
      strapi.log.warn(`jobs: lease: ${error.message}`);
      retry = setTimeout(() => void connect(poolId), RECONNECT_AFTER_MS);
    };
    session.on('error', again);
    try {
      await session.connect();
      await session.query(`select pg_advisory_lock(${LEASE_LOCK.replace('?', '$1')})`, [poolId]);
    } catch (error) {
      session.end().catch(() => undefined);
      again(error as Error);
    }
  };

  events.on('pool:create', ({ workerPool }) => void connect(workerPool.id));
  return {
    events,
    release: async () => {
      isReleased = true;
      clearTimeout(retry);
      await client?.end();
    },
  };
}
