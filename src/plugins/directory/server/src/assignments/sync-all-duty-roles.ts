import type { Core } from '@strapi/strapi';
import { readAssignments } from './assignment-row';
import { inTurn } from './save-assignment';
import { syncDutyRole } from './sync-duty-role';

/** What the days bring: assignments that begin give their role, assignments that have ended take it back. */
export function syncAllDutyRoles(
  strapi: Core.Strapi,
  onDay: string,
): Promise<{ given: number; taken: number }> {
  return inTurn(strapi, async () => {
    const rows = await readAssignments(strapi, { holderKind: 'person' });
    const pairs = new Map(
      rows.flatMap(({ user, duty }) =>
        user ? [[`${user.id}:${duty}`, { userId: user.id, duty }] as const] : [],
      ),
    );
    const result = { given: 0, taken: 0 };
    for (const { userId, duty } of pairs.values()) {
      const change = await syncDutyRole({ strapi, userId, duty, onDay });
      if (change !== 'unchanged') result[change] += 1;
    }
    return result;
  });
}
