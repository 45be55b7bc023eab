import type { Core, UID } from '@strapi/strapi';
import type { RolePermission } from '../contracts/roles';

/** A permission as Strapi stores it. */
export type StoredPermission = {
  action: string;
  subject: string | null;
  conditions: string[];
  properties: { fields?: string[] };
};

type Action = { subjects?: string[] | null; options?: { applyToProperties?: string[] } };
type ActionProvider = { get(action: string): Action | undefined };
type ConditionProvider = { has(id: string): boolean };
type Providers = { actionProvider: ActionProvider; conditionProvider: ConditionProvider };

type ContentTypes = {
  getNestedFields(model: unknown, options: { components: unknown }): string[];
  cleanPermissionFields(permissions: StoredPermission[]): StoredPermission[];
};

const contentTypesOf = (strapi: Core.Strapi) =>
  strapi.service('admin::content-type') as unknown as ContentTypes;

function providersOf(strapi: Core.Strapi): Providers {
  return strapi.service('admin::permission') as unknown as Providers;
}

function existsFor(action: Action | undefined, subject: string | null): action is Action {
  if (!action) return false;
  return Array.isArray(action.subjects)
    ? subject !== null && action.subjects.includes(subject)
    : subject === null;
}

function sorted(permissions: StoredPermission[]): StoredPermission[] {
  const inOrder = permissions.map(({ action, subject, conditions, properties }) => ({
    action,
    subject,
    conditions: [...conditions].sort(),
    properties: properties.fields ? { fields: [...properties.fields].sort() } : {},
  }));
  const key = ({ action, subject }: StoredPermission) => `${action} ${subject}`;
  return inOrder.sort((a, b) => key(a).localeCompare(key(b)));
}

/** The same permission twice counts once; the one without a condition wins, as it does for Strapi. */
function merged(permissions: readonly RolePermission[]): RolePermission[] {
  const byKey = new Map<string, RolePermission>();
  for (const permission of permissions) {
    const key = `${permission.action} ${permission.subject ?? ''}`;
    const known = byKey.get(key);
    if (!known || (permission.conditions ?? []).length === 0) byKey.set(key, permission);
  }
  return [...byKey.values()];
}

/** What a role grants on this server: known actions only, each with all fields of its type. */
export function toStoredPermissions(
  strapi: Core.Strapi,
  permissions: readonly RolePermission[],
): StoredPermission[] {
  const { actionProvider } = providersOf(strapi);
  const stored = merged(permissions).flatMap(({ action, subject = null, conditions = [] }) => {
    const known = actionProvider.get(action);
    if (!existsFor(known, subject)) return [];
    const hasFields = subject !== null && known.options?.applyToProperties?.includes('fields');
    const fields = hasFields
      ? contentTypesOf(strapi).getNestedFields(strapi.contentTypes[subject as UID.ContentType], {
          components: strapi.components,
        })
      : undefined;
    return [{ action, subject, conditions: [...conditions], properties: fields ? { fields } : {} }];
  });
  return sorted(stored);
}

/**
 * What Strapi itself makes of permissions at a start: it drops what no longer exists (fields, actions, conditions) and
 * adds fields that became required. Both what was shipped and what stands are seen this way before they are compared.
 */
export function asStrapiKeepsThem(
  strapi: Core.Strapi,
  permissions: readonly StoredPermission[],
): StoredPermission[] {
  const { actionProvider, conditionProvider } = providersOf(strapi);
  const known = permissions
    .filter(({ action, subject }) => existsFor(actionProvider.get(action), subject ?? null))
    .map(({ action, subject, conditions, properties }) => ({
      action,
      subject: subject ?? null,
      conditions: (conditions ?? []).filter((id) => conditionProvider.has(id)),
      properties: properties ?? {},
    }));
  return sorted(contentTypesOf(strapi).cleanPermissionFields(known));
}
