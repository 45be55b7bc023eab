import type { Core } from '@strapi/strapi';
import type { NamedPerson } from '../../../../../documents/person-name';
import { error } from '../../../../../domain/reasons/reason';
import { forbidden } from '../scope/outside-scope';
import { currentWriter } from '../scope/writer';
import { ROLE, SUPER_ADMINISTRATOR, TOKEN, USER } from '../uids';
import { isUnlimited, type Granted } from './granted-rights';
import { refuseExcludedRights, type HeldRole } from './refuse-excluded-rights';

type Id = number | string;
type Attributes = { roles?: Id[]; type?: string };
type Held = (NamedPerson & { id: number; roles: HeldRole[] }) | null;

type Users = {
  create: (attributes: Attributes) => Promise<unknown>;
  updateById: (id: Id, attributes: Attributes) => Promise<unknown>;
};
type Roles = { assignPermissions: (roleId: Id, permissions?: Granted[]) => Promise<unknown> };
type Tokens = {
  create: (attributes: Attributes, user?: unknown) => Promise<unknown>;
  update: (id: Id, attributes: Attributes) => Promise<unknown>;
  regenerate: (id: Id) => Promise<unknown>;
  getById: (id: Id, options?: { includeDecryptedKey?: boolean }) => Promise<unknown>;
};

const beyond = () => forbidden(error('directory.needs_super_administrator'));
const isSuper = ({ code }: HeldRole) => code === SUPER_ADMINISTRATOR;

/** The administrator behind the request, unless it is a super administrator or the platform itself. */
function limitedAdministrator(strapi: Core.Strapi): number | null {
  const writer = currentWriter(strapi);
  return writer.kind === 'person' && !writer.isSuperAdministrator ? writer.userId : null;
}

function rolesOf(strapi: Core.Strapi, ids: readonly Id[]): Promise<HeldRole[]> {
  const where = { id: { $in: ids.map(Number) } };
  return strapi.db.query(ROLE).findMany({ where, populate: { permissions: true } });
}

function userOf(strapi: Core.Strapi, id: Id): Promise<Held> {
  const populate = { roles: { populate: { permissions: true } } };
  return strapi.db.query(USER).findOne({ where: { id: Number(id) }, populate });
}

async function checkNewRoles(strapi: Core.Strapi, ids: readonly Id[], held: readonly HeldRole[]) {
  const roles = await rolesOf(strapi, ids);
  const added = roles.filter(({ id }) => !held.some((role) => role.id === id));
  const reachesAll = (role: HeldRole) =>
    isSuper(role) || role.permissions.some((one) => isUnlimited(strapi, one));
  if (added.some(reachesAll)) throw beyond();
  return { roles, isChanged: added.length > 0 || roles.length !== held.length };
}

async function checkUser(strapi: Core.Strapi, id: Id, { roles: ids }: Attributes) {
  const actor = limitedAdministrator(strapi);
  if (actor === null) return;
  const user = await userOf(strapi, id);
  if (!user) return;
  if (user.id !== actor && user.roles.some(isSuper)) throw beyond();
  if (!ids) return;
  const { roles, isChanged } = await checkNewRoles(strapi, ids, user.roles);
  if (isChanged && user.id === actor) throw forbidden(error('directory.own_roles'));
  if (isChanged) await refuseExcludedRights(strapi, { user, roles });
}

/** What a role would reach beyond organizations and does not reach already, and what its holders may not have. */
async function checkPermissions(strapi: Core.Strapi, roleId: Id, permissions: Granted[]) {
  const actor = limitedAdministrator(strapi);
  if (actor === null) return;
  const [role] = await rolesOf(strapi, [roleId]);
  if (!role) return;
  const had = ({ action, subject }: Granted) =>
    role.permissions.some(
      (one) =>
        one.action === action &&
        (one.subject ?? null) === (subject ?? null) &&
        isUnlimited(strapi, one),
    );
  if (isSuper(role) || permissions.some((one) => isUnlimited(strapi, one) && !had(one))) {
    throw beyond();
  }
  const holders: { id: number }[] = await strapi.db
    .query(USER)
    .findMany({ where: { roles: { id: role.id } }, select: ['id'] });
  if (holders.some(({ id }) => id === actor)) throw forbidden(error('directory.own_roles'));
  for (const { id } of holders) {
    const user = await userOf(strapi, id);
    const roles = user?.roles.map((one) => (one.id === role.id ? { ...one, permissions } : one));
    if (user && roles) await refuseExcludedRights(strapi, { user, roles });
  }
}

async function checkToken(strapi: Core.Strapi, id: Id | null, type?: string) {
  if (limitedAdministrator(strapi) === null) return;
  const stored: { type: string } | null =
    id === null ? null : await strapi.db.query(TOKEN).findOne({ where: { id: Number(id) } });
  if ([type, stored?.type].includes('full-access')) throw beyond();
}

function guardTokens(strapi: Core.Strapi): void {
  const tokens = strapi.service('admin::api-token-content-api') as unknown as Tokens;
  const { create, update, regenerate, getById } = tokens;
  tokens.create = async (attributes, user) => {
    await checkToken(strapi, null, attributes.type);
    return create(attributes, user);
  };
  tokens.update = async (id, attributes) => {
    await checkToken(strapi, id, attributes.type);
    return update(id, attributes);
  };
  tokens.regenerate = async (id) => {
    await checkToken(strapi, id);
    return regenerate(id);
  };
  tokens.getById = async (id, options) => {
    if (options?.includeDecryptedKey) await checkToken(strapi, id);
    return getById(id, options);
  };
}

/**
 * Who keeps accounts, roles and tokens without being a super administrator gives nobody, and least of all themselves,
 * more than organizations and duties allow: no content rights beyond organizations, no full-access tokens and not
 * their keys, no accounts of super administrators, and no role that a person's duties exclude. Strapi itself lets
 * everybody who may edit accounts hand out every role.
 */
export function guardGrants(strapi: Core.Strapi): void {
  const users = strapi.service('admin::user') as unknown as Users;
  const { create, updateById } = users;
  users.create = async (attributes) => {
    if (limitedAdministrator(strapi) !== null) {
      await checkNewRoles(strapi, attributes.roles ?? [], []);
    }
    return create(attributes);
  };
  users.updateById = async (id, attributes) => {
    await checkUser(strapi, id, attributes);
    return updateById(id, attributes);
  };
  const roles = strapi.service('admin::role') as unknown as Roles;
  const { assignPermissions } = roles;
  roles.assignPermissions = async (roleId, permissions = []) => {
    await checkPermissions(strapi, roleId, permissions);
    return assignPermissions(roleId, permissions);
  };
  guardTokens(strapi);
}
