import type { Knex } from 'knex';
import { askedOn } from '../../../../../domain/statistics/indicators-on';
import type { Indicator } from '../../../../../domain/statistics/indicator';
import type { IndicatorSet } from '../../../../../domain/statistics/indicator-set';
import { readSetVersion } from '../sets/stored-sets';
import type { StoredReturn } from './stored-return';

/** The form of a return: as it was when its round opened. */
export type ReturnSet = { set: IndicatorSet; asked: Indicator[] };

export async function setOfReturn(
  connection: Knex,
  { setKey, setVersion, quarter }: Pick<StoredReturn, 'setKey' | 'setVersion' | 'quarter'>,
): Promise<ReturnSet> {
  const set = await readSetVersion(connection, { key: setKey, version: setVersion });
  return { set, asked: askedOn(set, quarter) };
}
