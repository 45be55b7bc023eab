import type { Knex } from 'knex';
import type { IndicatorSet } from '../../../../../domain/statistics/indicator-set';
import type { Quarter } from '../../../../../domain/statistics/period';
import { query } from '../../../../../database/query';
import { readSet, readSetVersion } from './stored-sets';

/** The set a quarter's round was opened with; the present one where there was none. */
export async function readSetOfRound(
  connection: Knex,
  { setKey, quarter }: { setKey: string; quarter: Quarter },
): Promise<IndicatorSet | null> {
  const [round] = await query<{ version: number }>(
    connection,
    'select set_version as version from zhaoshi_statistics.rounds where set_key = ? and quarter = ?',
    [setKey, quarter],
  );
  return round
    ? readSetVersion(connection, { key: setKey, version: round.version })
    : readSet(connection, setKey);
}
