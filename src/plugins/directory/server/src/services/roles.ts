import type { Core } from '@strapi/strapi';
import { isDuty, type Duty } from '../../../../../domain/duties/duties';
import type { RoleExtension, RolePermission } from '../contracts/roles';
import { ensureRoles, type RoleOutcome } from '../roles/ensure-roles';
import { READY_ROLES } from '../roles/ready-roles';

export type Roles = {
  /** Adds permissions to a ready role; the contract, with an example, is in contracts/roles.ts. */
  extend(extension: RoleExtension): void;
  /** What a ready role grants, extensions included. */
  permissionsOf(role: Duty): RolePermission[];
  /** Brings the roles to what the code says; the application calls it once everything has booted. */
  ensure(): Promise<Record<Duty, RoleOutcome>>;
};

export default ({ strapi }: { strapi: Core.Strapi }): Roles => {
  const extensions = new Map<Duty, RolePermission[]>();
  const permissionsOf = (role: Duty) => [...READY_ROLES[role], ...(extensions.get(role) ?? [])];
  return {
    extend({ role, permissions }) {
      if (!isDuty(role)) throw new Error(`No ready role "${String(role)}"`);
      extensions.set(role, [...(extensions.get(role) ?? []), ...permissions]);
    },
    permissionsOf,
    ensure: () => ensureRoles(strapi, permissionsOf),
  };
};
