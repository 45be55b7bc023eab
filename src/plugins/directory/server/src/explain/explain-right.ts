import type { Core, UID } from '@strapi/strapi';
import type { ExplainedAction } from '../contracts/api';
import { isScoped, permissionsOf, type HeldPermission } from '../scope/reach';
import { step, type Step } from './steps';

export type Right = { steps: Step[]; permissions: HeldPermission[] };

const namesOf = (permissions: HeldPermission[]) =>
  [...new Set(permissions.map(({ role }) => role.name))].join('、');

function explainFields(action: ExplainedAction, permissions: HeldPermission[]): Step[] {
  if (!['read', 'create', 'update'].includes(action)) return [];
  const fields = new Set(permissions.flatMap(({ properties }) => properties?.fields ?? []));
  return [step('directory.fields_granted', true, { count: fields.size }, false)];
}

/** Which roles give the right to this action on this type, over which fields, and under which condition. */
export async function explainRight(args: {
  strapi: Core.Strapi;
  userId: number;
  uid: string;
  action: ExplainedAction;
}): Promise<Right> {
  const { strapi, uid, action } = args;
  const type = strapi.contentTypes[uid as UID.ContentType];
  if (action === 'publish' && type?.options?.draftAndPublish !== true) {
    return { steps: [step('directory.type_has_no_drafts', false)], permissions: [] };
  }
  const permissions = await permissionsOf(args);
  if (permissions.length === 0) {
    return { steps: [step('directory.no_role_grants', false)], permissions };
  }
  const free = permissions.filter((permission) => !isScoped(permission));
  const condition =
    free.length > 0
      ? step('directory.right_without_condition', true, { roles: namesOf(free) })
      : step('directory.right_for_own_organization', true, { roles: namesOf(permissions) });
  return { steps: [condition, ...explainFields(action, permissions)], permissions };
}
