import type { Knex } from 'knex';
import {
  nextQuarter,
  previousQuarter,
  quarterOf,
  type Quarter,
} from '../../../../../domain/statistics/period';
import { shanghaiDay } from '../../../../../domain/time/shanghai-day';
import { query } from '../../../../../database/query';
import { readSets } from '../sets/stored-sets';
import { openRound } from './open-round';
import type { TaskContext } from './task-context';

/** Rounds that a long downtime left out are made up for, so many at most. */
const MOST_QUARTERS = 8;

/** The quarters whose round is due: the one that ended last, and those since the last round there was. */
async function dueQuarters(connection: Knex, setKey: string, today: string): Promise<Quarter[]> {
  const ended = previousQuarter(quarterOf(today));
  const [last] = await query<{ quarter: Quarter | null }>(
    connection,
    'select max(quarter) as quarter from zhaoshi_statistics.rounds where set_key = ? and quarter <= ?',
    [setKey, ended],
  );
  const quarters: Quarter[] = [];
  let at = last?.quarter ?? ended;
  while (at <= ended) {
    quarters.push(at);
    at = nextQuarter(at);
  }
  return quarters.slice(-MOST_QUARTERS);
}

/**
 * Opens what is due by now and not open yet, for every set that is switched on. The round of the last quarter is looked at
 * every day, so that a unit that was forgotten gets its return the night after it was entered.
 */
export async function openDueRounds({
  strapi,
  now,
  signal,
}: TaskContext): Promise<{ returns: number }> {
  const { connection } = strapi.db;
  const sets = (await readSets(connection)).filter(({ isEnabled }) => isEnabled);
  let returns = 0;
  for (const { key: setKey } of sets) {
    for (const quarter of await dueQuarters(connection, setKey, shanghaiDay(now))) {
      signal.throwIfAborted();
      returns += await openRound(strapi, { setKey, quarter });
    }
  }
  return { returns };
}
