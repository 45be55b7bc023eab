import type { Core } from '@strapi/strapi';
import { error, type Reason } from '../../../../../domain/reasons/reason';
import { personName, type NamedPerson } from '../../../../../documents/person-name';
import { rightsOn } from '../panel/permissions-of';
import type { StoredRun } from '../runs/stored-run';
import type { Person } from './directory';

type Account = NamedPerson & { id: number; isActive: boolean; blocked: boolean | null };
type Engine = { engine: { generateUserAbility(user: unknown): Promise<unknown> } };

async function accountOf(strapi: Core.Strapi, { publishById }: StoredRun): Promise<Account | null> {
  if (publishById === null) return null;
  return (await strapi.db
    .query('admin::user')
    .findOne({ where: { id: Number(publishById) }, populate: ['roles'] })) as Account | null;
}

/** Who set the time of a publication; null when nobody did. */
export async function schedulerOf(strapi: Core.Strapi, run: StoredRun): Promise<Person | null> {
  const { publishById } = run;
  if (publishById === null) return null;
  const account = await accountOf(strapi, run);
  return { id: publishById, name: account ? personName(account) : publishById };
}

/**
 * Whether whoever set the time could still publish at it: an account that is used, with the right on this document.
 * The ready roles have it for the organizations of their duty as it is today.
 */
export async function againstScheduler(strapi: Core.Strapi, run: StoredRun): Promise<Reason[]> {
  const account = await accountOf(strapi, run);
  const person = (await schedulerOf(strapi, run))?.name ?? '';
  const refused = [error('review.scheduler_may_not_publish', { person })];
  if (!account?.isActive || account.blocked) return refused;
  const permissions = strapi.service('admin::permission') as unknown as Engine;
  const userAbility = await permissions.engine.generateUserAbility(account);
  return (await rightsOn(strapi, { ...run, userAbility })).publish ? [] : refused;
}
