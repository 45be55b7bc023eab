import type { Core } from '@strapi/strapi';
import { isDuty } from '../../../../../domain/duties/duties';
import { PERMISSION } from '../uids';
import type { Reach } from './reach';
import { scopeOf } from './scope-of';
import { currentWriter } from './writer';

type Held = { role: { code: string } };

/**
 * How far a right of a plugin goes that is about no content type, for the person behind the running request. From a
 * ready role it counts for the organizations of its own duty: who may sign for one bureau and reviews for another
 * does not sign for both. A role an administrator made has no limits of its own.
 */
export async function actionReach(
  strapi: Core.Strapi,
  { action, onDay }: { action: string; onDay: string },
): Promise<Reach> {
  const writer = currentWriter(strapi);
  if (writer.kind === 'task') return { kind: 'everything' };
  if (writer.kind !== 'person') return { kind: 'nothing' };
  const held: Held[] = await strapi.db.query(PERMISSION).findMany({
    where: { action, role: { users: { id: writer.userId } } },
    populate: { role: { select: ['code'] } },
  });
  const codes = [...new Set(held.map(({ role }) => role.code))];
  if (codes.length === 0) return { kind: 'nothing' };
  const duties = codes.filter(isDuty);
  if (duties.length < codes.length) return { kind: 'everything' };
  const holder = { kind: 'person', id: writer.userId } as const;
  const scopes = [];
  for (const duty of duties) scopes.push(await scopeOf({ strapi, holder, onDay, duty }));
  return { kind: 'organizations', organizations: new Set(scopes.flatMap((ids) => [...ids])) };
}
