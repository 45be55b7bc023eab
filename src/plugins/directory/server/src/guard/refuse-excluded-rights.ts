import type { Core } from '@strapi/strapi';
import { personName, type NamedPerson } from '../../../../../documents/person-name';
import { refusal } from '../../../../../documents/refuse';
import { periodStateOn } from '../../../../../domain/duties/assignment-period';
import { excludedByDuties } from '../../../../../domain/duties/content-rights';
import { isDuty } from '../../../../../domain/duties/duties';
import { DUTY_TEXTS } from '../../../../../domain/duties/translations/duty-texts';
import { error } from '../../../../../domain/reasons/reason';
import { readAssignments } from '../assignments/assignment-row';
import { today } from '../clock';
import { contentRights, type Granted } from './granted-rights';

export type HeldRole = { id: number; code: string; permissions: Granted[] };

/**
 * Refuses (400) roles made by hand whose content rights the person's duties exclude: the separation of duties is not
 * got round by a role. Ready roles reach no further than the assignments, where the same rules hold.
 */
export async function refuseExcludedRights(
  strapi: Core.Strapi,
  { user, roles }: { user: NamedPerson & { id: number }; roles: readonly HeldRole[] },
): Promise<void> {
  const made = roles.filter(({ code }) => !isDuty(code));
  const rights = contentRights(
    strapi,
    made.flatMap(({ permissions }) => permissions),
  );
  if (rights.length === 0) return;
  const rows = await readAssignments(strapi, { user: { id: user.id } });
  const held = rows.filter((row) => periodStateOn(row, today()) !== 'ended');
  const found = excludedByDuties(
    rights,
    held.map(({ duty }) => duty),
  );
  if (!found) return;
  const [duty, other] = [DUTY_TEXTS[found.duty].name, DUTY_TEXTS[found.other].name];
  throw refusal([
    error('directory.role_conflicts_with_duty', {
      person: personName(user),
      dutyZh: duty.zh,
      dutyEn: duty.en,
      otherZh: other.zh,
      otherEn: other.en,
    }),
  ]);
}
