import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { addDays } from '../../../../../domain/time/day';
import { shanghaiDay } from '../../../../../domain/time/shanghai-day';
import type { ColumnKey } from '../contracts/places';
import { catchUp } from '../fold/catch-up';
import { loadColumns } from '../fold/stored-states';
import { followRecords } from '../records/follow-records';
import { isTaken, takeSnapshot } from '../snapshots/take-snapshot';
import { forgetBasis, knownBasis, readBasis, saveBasis, type Basis } from './basis';
import { columnsOf, countStatuses } from './count-statuses';
import { replaceAllStatuses, replaceStatuses } from './save-statuses';

/**
 * After a batch of a backlog they would be counted once a batch; they are counted once, at its end. And where another
 * node has gone on to the next day, what these columns are on this one is past, and all are counted anew.
 */
async function refreshTouched(
  trx: Knex,
  { columns, basis, isBacklog }: { columns: ColumnKey[]; basis: Basis; isBacklog: boolean },
): Promise<void> {
  const { day } = await knownBasis(trx);
  if (isBacklog || (day !== null && day > basis.day)) return forgetBasis(trx);
  const states = await loadColumns(trx, columns);
  await replaceStatuses(trx, columns, countStatuses(columns, states, basis));
}

async function refreshAll(strapi: Core.Strapi, basis: Basis): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended('zhaoshi_freshness.fold', 0))");
    const { day } = await knownBasis(trx);
    // Another node was faster, or a day would go by without its snapshot.
    if (day !== null && day > basis.day) return;
    if (day !== null && day < basis.day && !(await isTaken(trx, day))) return;
    await followRecords(strapi, trx, basis);
    const states = await loadColumns(trx, 'all');
    await replaceAllStatuses(trx, countStatuses(columnsOf(basis.catalog, states), states, basis));
    await saveBasis(trx, basis);
  });
}

/** The statuses at the end of a day: only the columns concerned where the ledger alone went on, else all of them. */
async function bringTo(strapi: Core.Strapi, day: string): Promise<void> {
  const basis = await readBasis(strapi, day);
  await catchUp(strapi, day, (trx, columns, isBacklog) =>
    refreshTouched(trx, { columns, basis, isBacklog }),
  );
  const known = await knownBasis(strapi.db.connection);
  const { catalog, policies } = basis.stamps;
  const isSame = known.day === day && known.catalog === catalog && known.policies === policies;
  if (!isSame) await refreshAll(strapi, basis);
}

/**
 * Brings the statuses up to the ledger, the day, the catalog and the policies, and keeps the snapshot of every day that
 * has ended since, one after the other: what a day was is counted before anything later is. Cheap when nothing has
 * changed, so whoever reads them asks first. Returns the day the statuses are of.
 */
export async function refreshStatuses(strapi: Core.Strapi, now = new Date()): Promise<string> {
  const { day: known } = await knownBasis(strapi.db.connection);
  const clock = shanghaiDay(now);
  // A node whose clock is behind does not turn time back.
  const today = known !== null && known > clock ? known : clock;
  for (let day = known ?? today; day < today; day = addDays(day, 1)) {
    await bringTo(strapi, day);
    await takeSnapshot(strapi, day);
  }
  await bringTo(strapi, today);
  return today;
}
