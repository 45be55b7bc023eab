import type { Core } from '@strapi/strapi';
import { periodStateOn } from '../../../../../domain/duties/assignment-period';
import { conflictsBetween } from '../../../../../domain/duties/conflicts.data';
import { DUTY_TEXTS } from '../../../../../domain/duties/translations/duty-texts';
import { readAssignments, type AssignmentRow } from '../assignments/assignment-row';
import { step, type Step } from './steps';

export type ExplainedUser = { id: number; isActive: boolean; roles: { name: string }[] };

/** The account and its roles. */
export function explainAccount({ isActive, roles }: ExplainedUser): Step[] {
  const names = roles.map(({ name }) => name).join('、');
  return [
    step(isActive ? 'directory.account_active' : 'directory.account_inactive', isActive),
    roles.length > 0
      ? step('directory.has_roles', true, { roles: names })
      : step('directory.has_no_role', false, {}, false),
  ];
}

function describe({ duty, organization, includesSubordinates, validFrom, validTo }: AssignmentRow) {
  const name = organization?.name ?? '';
  const period = `${validFrom ?? '…'} – ${validTo ?? '…'}`;
  const { zh, en } = DUTY_TEXTS[duty].name;
  const [belowZh, belowEn] = includesSubordinates ? ['+', '+'] : ['', ''];
  return { zh: `${zh}@${name}${belowZh} (${period})`, en: `${en}@${name}${belowEn} (${period})` };
}

/** Assignments valid on the day, and whether they conflict among themselves (a moved organization can bring that). */
export async function explainAssignments(
  strapi: Core.Strapi,
  userId: number,
  onDay: string,
): Promise<Step[]> {
  const rows = await readAssignments(strapi, { user: { id: userId } });
  const current = rows.filter((row) => periodStateOn(row, onDay) === 'current');
  if (current.length === 0) return [step('directory.no_assignment', false, {}, false)];
  const list = current.map(describe);
  const assignments = step(
    'directory.has_assignments',
    true,
    {
      listZh: list.map(({ zh }) => zh).join('；'),
      listEn: list.map(({ en }) => en).join('; '),
    },
    false,
  );
  const excluded = current.flatMap(({ duty }, index) =>
    current.slice(index + 1).flatMap((other) => {
      const isExcluded = conflictsBetween(duty, other.duty).some(
        ({ severity, where }) => severity === 'error' && where === 'anywhere',
      );
      return isExcluded ? [{ one: DUTY_TEXTS[duty].name, other: DUTY_TEXTS[other.duty].name }] : [];
    }),
  );
  const conflicts = excluded.map(({ one, other }) =>
    step(
      'directory.duties_conflict',
      false,
      { oneZh: one.zh, oneEn: one.en, otherZh: other.zh, otherEn: other.en },
      false,
    ),
  );
  return [assignments, ...conflicts];
}
