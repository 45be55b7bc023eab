import type { Core } from '@strapi/strapi';
import { error, type Reason } from '../../../../../domain/reasons/reason';
import { isHandedIn } from '../../../../../domain/statistics/return-state';
import { speak } from '../../../../../documents/refuse';
import { query } from '../../../../../database/query';
import type { ReminderAnswer } from '../contracts/returns';
import { COLLECTING, FILLING, holdersIn } from '../people/holders';
import { reaches, reachOf, type Asker } from '../people/reach';
import { IS_ASKED } from '../returns/is-asked';
import { FROM_RETURNS, LINE_COLUMNS, type ReturnPart } from '../returns/stored-return';
import type { RoundKey } from './open-round';
import { tell } from './tell';

/**
 * Whether somebody collects from a unit, or manages the rounds of all. The unit at the top collects from itself; for an
 * office that is no organization nobody does. Most units share an office: it is asked once.
 */
function mayRemindOf(strapi: Core.Strapi, { personId, ability }: Asker) {
  const offices = new Map<string | null, Promise<Set<string>>>();
  return async (stored: ReturnPart): Promise<boolean> => {
    if (ability.can('plugin::statistics.manage-rounds')) return true;
    const { officeId, officeOrganizationId, organizationId } = stored;
    const office = officeId === null ? organizationId : officeOrganizationId;
    const officers = offices.get(office) ?? holdersIn(strapi, office, COLLECTING);
    offices.set(office, officers);
    return (await officers).has(personId);
  };
}

async function readAsked(
  strapi: Core.Strapi,
  { round, unitIds }: { round: RoundKey; unitIds: readonly string[] },
): Promise<Map<string, ReturnPart>> {
  const rows = await query<ReturnPart>(
    strapi.db.connection,
    `select ${LINE_COLUMNS} ${FROM_RETURNS}
     where returns.set_key = ? and returns.quarter = ? and unit_id = any(?) and ${IS_ASKED}`,
    [round.setKey, round.quarter, unitIds],
  );
  return new Map(rows.map((row) => [row.unitId, row]));
}

async function send(
  strapi: Core.Strapi,
  about: ReturnPart,
  recipients: ReadonlySet<string>,
): Promise<void> {
  await strapi.db.transaction(({ trx }) =>
    tell(strapi, trx, {
      about,
      event: 'statistics.reminded',
      recipients,
      isUrgent: true,
      deduplicationKey: `statistics.reminded:${about.id}`,
    }),
  );
}

/**
 * Reminds units of a round by hand, each for itself: answers which were reminded and why the others were not. Refused are
 * units that do not report to one's own (unless one manages rounds), that have handed in, or where nobody fills in. Of a
 * unit out of reach, or that files nothing in the quarter, no more is said than of one that is not there.
 */
export async function remindByHand(
  strapi: Core.Strapi,
  { round, unitIds, asker }: { round: RoundKey; unitIds: readonly string[]; asker: Asker },
): Promise<ReminderAnswer> {
  const reach = await reachOf(strapi, asker);
  const found = await readAsked(strapi, { round, unitIds });
  const mayRemind = mayRemindOf(strapi, asker);
  const answer: ReminderAnswer = { reminded: [], refused: [] };
  const refuse = (unitId: string, unitName: string | null, reason: Reason) => {
    const { code, zh, en } = speak(reason);
    answer.refused.push({ unitId, unitName, code, zh, en });
  };
  for (const unitId of new Set(unitIds)) {
    const stored = found.get(unitId);
    if (!stored || !reaches(reach, stored)) {
      refuse(unitId, null, error('statistics.unit_not_in_reach'));
      continue;
    }
    const { unitName: unit } = stored;
    if (!(await mayRemind(stored))) {
      refuse(unitId, unit, error('statistics.reports_to_others', { unit }));
    } else if (isHandedIn(stored.state)) {
      refuse(unitId, unit, error('statistics.handed_in_already', { unit }));
    } else {
      const recipients = await holdersIn(strapi, stored.organizationId, FILLING);
      if (recipients.size === 0) {
        refuse(unitId, unit, error('statistics.nobody_fills_in', { unit }));
        continue;
      }
      await send(strapi, stored, recipients);
      answer.reminded.push({ unitId, unitName: unit });
    }
  }
  return answer;
}
