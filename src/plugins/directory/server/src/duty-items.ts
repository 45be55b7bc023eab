import type { Core } from '@strapi/strapi';
import { conflictsBetween } from '../../../../domain/duties/conflicts.data';
import { DUTIES, type Duty } from '../../../../domain/duties/duties';
import { CONFLICT_BASES, DUTY_TEXTS } from '../../../../domain/duties/translations/duty-texts';
import en from '../../../../domain/duties/translations/en';
import zh from '../../../../domain/duties/translations/zh-Hans';
import type { DutyConflictItem, DutyItem } from './contracts/api';
import { ROLE } from './uids';

/** The sentences of conflicts name the organization of the other assignment; in general there is none. */
function generalSentence(text: string, anyOrganization: string): string {
  return text.replace(/[“"]?\{organization\}[”"]?/g, anyOrganization);
}

function conflictItems(duty: Duty, anywhere: { zh: string; en: string }): DutyConflictItem[] {
  return DUTIES.flatMap((other) =>
    conflictsBetween(duty, other).map(({ code, severity, where }) => ({
      with: other,
      severity,
      where,
      reason: {
        zh: generalSentence(zh[code], anywhere.zh),
        en: generalSentence(en[code], anywhere.en),
      },
      basis: CONFLICT_BASES[code],
    })),
  );
}

/** All duties with their texts, ready roles and conflicts. */
export async function dutyItems(
  strapi: Core.Strapi,
  anywhere: { zh: string; en: string },
): Promise<DutyItem[]> {
  const roles: { id: number; code: string; name: string }[] = await strapi.db
    .query(ROLE)
    .findMany({ where: { code: { $in: [...DUTIES] } } });
  return DUTIES.map((duty) => {
    const role = roles.find(({ code }) => code === duty);
    return {
      code: duty,
      ...DUTY_TEXTS[duty],
      role: role ? { id: role.id, name: role.name } : null,
      conflicts: conflictItems(duty, anywhere),
    };
  });
}
