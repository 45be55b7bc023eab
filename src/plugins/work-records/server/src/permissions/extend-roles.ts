import type { Core } from '@strapi/strapi';
import { RECORD_TYPE_NAMES, uidOf } from '../uids';

type Permission = { action: string; subject: string; conditions?: string[] };
type Roles = { extend(extension: { role: string; permissions: Permission[] }): void };

/** The duties that keep the records of an organization. */
export const KEEPERS = ['information_officer', 'statistician'] as const;

/** Whoever checks returns reads what they were counted from. */
const READERS = ['first_reviewer', 'second_reviewer', 'final_reviewer'] as const;

const OWN = ['plugin::directory.own-organization-and-below'];

function may(actions: readonly string[], conditions?: string[]): Permission[] {
  return RECORD_TYPE_NAMES.flatMap((name) =>
    actions.map((action) => ({
      action: `plugin::content-manager.explorer.${action}`,
      subject: uidOf(name),
      ...(conditions ? { conditions } : {}),
    })),
  );
}

/** What the ready roles may do with work records. */
export function extendRoles(strapi: Core.Strapi): void {
  if (!strapi.plugins.directory) return;
  const roles = strapi.plugin('directory').service<Roles>('roles');
  for (const role of KEEPERS) {
    roles.extend({ role, permissions: may(['read', 'create', 'update', 'delete'], OWN) });
  }
  for (const role of READERS) roles.extend({ role, permissions: may(['read'], OWN) });
  roles.extend({ role: 'auditor', permissions: may(['read']) });
}
