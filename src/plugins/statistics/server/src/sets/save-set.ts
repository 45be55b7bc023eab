import type { Core } from '@strapi/strapi';
import { error, type Reason } from '../../../../../domain/reasons/reason';
import { checkIndicatorSet } from '../../../../../domain/statistics/check-indicator-set';
import type { IndicatorSet } from '../../../../../domain/statistics/indicator-set';
import { currentActor } from '../../../../../documents/actor';
import { lock } from '../../../../../documents/lock';
import { refusalWithStatus, refuseOnErrors } from '../../../../../documents/refuse';
import { query } from '../../../../../database/query';
import { readSet } from './stored-sets';
import { usedCodes } from './used-codes';

function lostCodes(set: IndicatorSet, used: ReadonlySet<string>): Reason[] {
  const codes = new Set(set.indicators.map(({ code }) => code));
  return [...used]
    .filter((code) => !codes.has(code))
    .map((code) => error('statistics.code_in_use', { code }, 'indicators'));
}

/**
 * Saves a set if it is still the version that was read; `version` 0 makes a new one. Rounds already open keep theirs.
 * Refuses with 400 what `checkIndicatorSet` says and rows that are gone though returns have numbers in them, with 409 when
 * somebody else was faster.
 */
export async function saveSet(
  strapi: Core.Strapi,
  args: { set: IndicatorSet; version: number; isEnabled: boolean },
): Promise<void> {
  const { set, version, isEnabled } = args;
  refuseOnErrors(checkIndicatorSet(set));
  await strapi.db.transaction(async ({ trx }) => {
    await lock(trx, 'statistics.sets');
    refuseOnErrors(lostCodes(set, await usedCodes(trx, set.key)));
    const before = await readSet(trx, set.key);
    if ((before?.version ?? 0) !== version) {
      throw refusalWithStatus(409, error('statistics.set_changed_meanwhile'));
    }
    const { name } = currentActor(strapi);
    const body = JSON.stringify(set);
    await query(
      trx,
      `insert into zhaoshi_statistics.indicator_sets (key, version, body, is_enabled, changed_by)
       values (?, ?, ?::jsonb, ?, ?)
       on conflict (key) do update set version = excluded.version, body = excluded.body,
         is_enabled = excluded.is_enabled, changed_by = excluded.changed_by, changed_at = now()`,
      [set.key, version + 1, body, isEnabled, name],
    );
    await query(
      trx,
      `insert into zhaoshi_statistics.indicator_set_versions (key, version, body, changed_by)
       values (?, ?, ?::jsonb, ?)`,
      [set.key, version + 1, body, name],
    );
  });
}
