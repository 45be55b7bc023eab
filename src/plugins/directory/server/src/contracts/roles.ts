import type { Duty } from '../../../../../domain/duties/duties';

/**
 * A permission as a ready role grants it. Fields are never listed: of a type that has fields, all are granted as the
 * schema has them when the server starts, so that new attributes reach roles nobody has changed.
 */
export type RolePermission = {
  /** e.g. `plugin::content-manager.explorer.read`. An action nobody registered (a removed plugin) is left out. */
  action: string;
  /** The content type, for actions on one. */
  subject?: string;
  /** Ids of RBAC conditions, e.g. `plugin::directory.own-organization-and-below`. */
  conditions?: readonly string[];
};

/**
 * What another plugin adds to a ready role. Call it in `register` or `bootstrap`:
 *
 * ```ts
 * strapi.plugin('directory').service('roles').extend({
 *   role: 'auditor',
 *   permissions: [{ action: 'plugin::publication.read-ledger' }],
 * });
 * ```
 */
export type RoleExtension = { role: Duty; permissions: readonly RolePermission[] };
