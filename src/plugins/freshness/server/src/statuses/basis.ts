import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { loadWorkingCalendar } from '../../../../../api/working-calendar/load-working-calendar';
import type { WorkingCalendar } from '../../../../../domain/calendar/working-calendar';
import { readCatalog, type Catalog } from '../catalog/read-catalog';
import { query } from '../../../../../database/query';
import { readPolicies, type StoredPolicy } from '../policies/stored-policy';

/** What statuses are counted from, besides the ledger. */
export type Basis = {
  day: string;
  catalog: Catalog;
  /** Those that are switched on. */
  policies: StoredPolicy[];
  calendar: WorkingCalendar;
  /** Differ when the catalog, or the policies or the calendar, have changed. */
  stamps: { catalog: string; policies: string };
};

export async function readBasis(strapi: Core.Strapi, day: string): Promise<Basis> {
  const catalog = await readCatalog(strapi);
  const all = await readPolicies(strapi.db.connection);
  const policies = all.filter(({ isEnabled }) => isEnabled);
  const calendar = await loadWorkingCalendar(strapi);
  const stamp = createHash('sha256').update(JSON.stringify(policies)).digest('hex');
  return { day, catalog, policies, calendar, stamps: { catalog: catalog.stamp, policies: stamp } };
}

type Known = { day: string | null; catalog: string | null; policies: string | null };

/** What the statuses in the table were counted from; the day is null before the first time. */
export async function knownBasis(connection: Knex): Promise<Known> {
  const [row] = await query<Known>(
    connection,
    'select today::text as day, catalog, policies from zhaoshi_freshness.status_basis',
  );
  return row ?? { day: null, catalog: null, policies: null };
}

export async function saveBasis(trx: Knex, { day, stamps }: Basis): Promise<void> {
  await query(
    trx,
    'update zhaoshi_freshness.status_basis set today = ?, catalog = ?, policies = ?',
    [day, stamps.catalog, stamps.policies],
  );
}

/** Has all statuses counted again, for the same day. */
export async function forgetBasis(trx: Knex): Promise<void> {
  await query(trx, 'update zhaoshi_freshness.status_basis set catalog = null');
}
