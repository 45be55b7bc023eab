import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';

type Pool = { numUsed(): number; numPendingAcquires(): number };

const PATIENCE_MS = 10_000;
const STEP_MS = 20;

/**
 * Waits until no query is running or waiting. After each commit Strapi reads the document once more for its events and
 * awaits it nowhere; a pool that is destroyed under such a query ends the process with an unhandled rejection.
 */
export async function drainConnections(strapi: Core.Strapi): Promise<void> {
  const { pool } = strapi.db.connection.client as { pool: Pool };
  const deadline = Date.now() + PATIENCE_MS;
  while (pool.numUsed() + pool.numPendingAcquires() > 0 && Date.now() < deadline) {
    await sleep(STEP_MS);
  }
}
