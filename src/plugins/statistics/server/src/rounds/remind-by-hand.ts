import type { Core } from '@strapi/strapi';
import { error } from '../../../../../domain/reasons/reason';
import { isHandedIn } from '../../../../../domain/statistics/return-state';
import { refusalWithStatus } from '../../../../../documents/refuse';
import { query } from '../../../../../database/query';
import { COLLECTING, FILLING, holdersIn } from '../people/holders';
import type { Asker } from '../people/reach';
import { FROM_RETURNS, LINE_COLUMNS, type ReturnPart } from '../returns/stored-return';
import type { RoundKey } from './open-round';
import { tell } from './tell';

async function mayRemind(strapi: Core.Strapi, asker: Asker, stored: ReturnPart): Promise<boolean> {
  if (asker.ability.can('plugin::statistics.manage-rounds')) return true;
  const officers = await holdersIn(strapi, stored.officeOrganizationId, COLLECTING);
  return officers.has(asker.personId);
}

/**
 * Reminds units by hand; those that have handed in are passed over. Refuses (403) when one of the others does not report to
 * a unit of the person asking, who manages no rounds either. Answers how many were reminded.
 */
export async function remindByHand(
  strapi: Core.Strapi,
  { round, unitIds, asker }: { round: RoundKey; unitIds: readonly string[]; asker: Asker },
): Promise<number> {
  const found = await query<ReturnPart>(
    strapi.db.connection,
    `select ${LINE_COLUMNS} ${FROM_RETURNS}
     where returns.set_key = ? and returns.quarter = ? and unit_id = any(?) order by returns.id`,
    [round.setKey, round.quarter, unitIds],
  );
  const waiting = found.filter(({ state }) => !isHandedIn(state));
  for (const stored of waiting) {
    if (await mayRemind(strapi, asker, stored)) continue;
    const params = { unit: stored.unitName };
    throw refusalWithStatus(403, error('statistics.not_your_unit', params));
  }
  for (const stored of waiting) {
    const recipients = await holdersIn(strapi, stored.organizationId, FILLING);
    await strapi.db.transaction(({ trx }) =>
      tell(strapi, trx, {
        about: stored,
        event: 'statistics.reminded',
        recipients,
        isUrgent: true,
        deduplicationKey: `statistics.reminded:${stored.id}`,
      }),
    );
  }
  return waiting.length;
}
