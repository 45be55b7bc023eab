import type { Core } from '@strapi/strapi';
import { isDuty } from '../../../../../domain/duties/duties';
import { OWN_ORGANIZATION, PERMISSION } from '../uids';
import { scopeOf } from './scope-of';

/** How far a right goes: over everything, over some organizations, or there is no such right. */
export type Reach =
  | { kind: 'everything' }
  | { kind: 'organizations'; organizations: ReadonlySet<string> }
  | { kind: 'nothing' };

/** An action of the content manager. */
export type ContentAction = 'create' | 'read' | 'update' | 'delete' | 'publish';

export type HeldPermission = {
  id: number;
  action: string;
  subject: string | null;
  conditions: string[] | null;
  properties: { fields?: string[] } | null;
  role: { id: number; code: string; name: string };
};

export function explorerAction(action: ContentAction): string {
  return `plugin::content-manager.explorer.${action}`;
}

/** The permissions of all roles of a person for one action on one type; an empty list of fields permits nothing. */
export async function permissionsOf(args: {
  strapi: Core.Strapi;
  userId: number;
  uid: string;
  action: ContentAction;
}): Promise<HeldPermission[]> {
  const { strapi, userId, uid, action } = args;
  const rows: HeldPermission[] = await strapi.db.query(PERMISSION).findMany({
    where: { action: explorerAction(action), subject: uid, role: { users: { id: userId } } },
    populate: { role: true },
  });
  return rows.filter(({ properties }) => properties?.fields?.length !== 0);
}

export function isScoped({ conditions }: Pick<HeldPermission, 'conditions'>): boolean {
  return (conditions ?? []).includes(OWN_ORGANIZATION);
}

/**
 * The organizations a conditional permission reaches. That of a ready role counts only for the assignments of its own
 * duty: who writes for one bureau and reviews for another does not write for both. A role an administrator made
 * counts for all assignments.
 */
export function scopeOfPermission(args: {
  strapi: Core.Strapi;
  userId: number;
  roleCode: string | undefined;
  onDay: string;
}): Promise<Set<string>> {
  const { strapi, userId, roleCode, onDay } = args;
  const duty = isDuty(roleCode) ? roleCode : undefined;
  return scopeOf({ strapi, holder: { kind: 'person', id: userId }, onDay, duty });
}

/**
 * How far a person's right to an action on a type goes. One permission without our condition reaches everything
 * (Strapi itself checks other conditions); otherwise the organizations of all of them together.
 */
export async function reachOf(args: {
  strapi: Core.Strapi;
  userId: number;
  uid: string;
  action: ContentAction;
  onDay: string;
}): Promise<Reach> {
  const permissions = await permissionsOf(args);
  if (permissions.length === 0) return { kind: 'nothing' };
  if (!permissions.every(isScoped)) return { kind: 'everything' };
  const codes = [...new Set(permissions.map(({ role }) => role.code))];
  const scopes = await Promise.all(
    codes.map((roleCode) => scopeOfPermission({ ...args, roleCode })),
  );
  const organizations = new Set(scopes.flatMap((scope) => [...scope]));
  return organizations.size > 0 ? { kind: 'organizations', organizations } : { kind: 'nothing' };
}

/** Whether a reach takes in a document of this organization (null: of none). */
export function reaches(reach: Reach, organization: string | null): boolean {
  if (reach.kind === 'everything') return true;
  return (
    reach.kind === 'organizations' && organization !== null && reach.organizations.has(organization)
  );
}
