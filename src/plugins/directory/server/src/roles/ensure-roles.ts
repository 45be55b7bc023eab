import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { DUTIES, type Duty } from '../../../../../domain/duties/duties';
import { DUTY_TEXTS } from '../../../../../domain/duties/translations/duty-texts';
import type { RolePermission } from '../contracts/roles';
import roleNames from '../translations/zh-Hans';
import { ROLE } from '../uids';
import { inTurn } from '../assignments/save-assignment';
import {
  asStrapiKeepsThem,
  toStoredPermissions,
  type StoredPermission,
} from './to-strapi-permissions';

/** What was shipped last, role by role: only a role that still looks like this may be brought up to date. */
type Shipped = Partial<Record<Duty, { hash: string; permissions: StoredPermission[] }>>;

type RoleRow = { id: number; code: string; permissions: StoredPermission[] };

type RoleService = {
  assignPermissions(roleId: number, permissions: StoredPermission[]): Promise<unknown>;
};

export type RoleOutcome =
  'created' | 'updated' | 'unchanged' | 'changed locally' | 'deleted locally';

const hashOf = (permissions: StoredPermission[]) =>
  createHash('sha256').update(JSON.stringify(permissions)).digest('hex');

/** A role of that name may exist already; names of roles are unique. */
async function freeName(strapi: Core.Strapi, name: string): Promise<string> {
  const isTaken = (await strapi.db.query(ROLE).count({ where: { name } })) > 0;
  return isTaken ? `${name}${roleNames.takenNameSuffix}` : name;
}

async function createRole(strapi: Core.Strapi, duty: Duty): Promise<RoleRow> {
  const { name, description } = DUTY_TEXTS[duty];
  const data = { code: duty, name: await freeName(strapi, name.zh), description: description.zh };
  const role: { id: number } = await strapi.db.query(ROLE).create({ data });
  return { id: role.id, code: duty, permissions: [] };
}

async function ensureRole(
  strapi: Core.Strapi,
  duty: Duty,
  wanted: StoredPermission[],
  shipped: Shipped,
): Promise<RoleOutcome> {
  const last = shipped[duty];
  const found: RoleRow | null = await strapi.db
    .query(ROLE)
    .findOne({ where: { code: duty }, populate: { permissions: true } });
  if (!found && last) return 'deleted locally';
  if (found && !last) return 'changed locally';
  const role = found ?? (await createRole(strapi, duty));
  if (last) {
    const before = hashOf(asStrapiKeepsThem(strapi, last.permissions));
    if (hashOf(asStrapiKeepsThem(strapi, role.permissions)) !== before) return 'changed locally';
    if (last.hash === hashOf(wanted)) return 'unchanged';
  }
  const roles = strapi.service('admin::role') as unknown as RoleService;
  await roles.assignPermissions(role.id, wanted);
  shipped[duty] = { hash: hashOf(wanted), permissions: wanted };
  return found ? 'updated' : 'created';
}

/**
 * Brings the ready roles to what the code says, on every start. A missing role is made; one that still has exactly
 * the permissions shipped last is updated; one that an administrator changed or deleted stays as it is. Runs once
 * Strapi has its own roles: they are only made while there is none.
 */
export function ensureRoles(
  strapi: Core.Strapi,
  permissionsOf: (duty: Duty) => readonly RolePermission[],
): Promise<Record<Duty, RoleOutcome>> {
  return inTurn(strapi, async () => {
    const store = strapi.store({ type: 'plugin', name: 'directory' });
    const shipped = ((await store.get({ key: 'roles' })) ?? {}) as Shipped;
    const outcomes: [Duty, RoleOutcome][] = [];
    for (const duty of DUTIES) {
      const wanted = toStoredPermissions(strapi, permissionsOf(duty));
      outcomes.push([duty, await ensureRole(strapi, duty, wanted, shipped)]);
    }
    const isChanged = outcomes.some(([, outcome]) => ['created', 'updated'].includes(outcome));
    if (isChanged) await store.set({ key: 'roles', value: shipped });
    return Object.fromEntries(outcomes) as Record<Duty, RoleOutcome>;
  });
}
