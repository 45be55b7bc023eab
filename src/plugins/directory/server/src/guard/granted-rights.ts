import type { Core, UID } from '@strapi/strapi';
import type { ContentRight } from '../../../../../domain/duties/content-rights';
import { organizationPathOf } from '../scope/organization-path';
import { explorerAction, isScoped } from '../scope/reach';

export type Granted = { action: string; subject?: string | null; conditions?: string[] | null };

const RIGHTS: Record<string, ContentRight> = {
  [explorerAction('read')]: 'read',
  [explorerAction('create')]: 'write',
  [explorerAction('update')]: 'write',
  [explorerAction('delete')]: 'write',
  [explorerAction('publish')]: 'publish',
};

const LIBRARY = ['plugin::upload.read', 'plugin::upload.assets.update'];

function hasDrafts(strapi: Core.Strapi, uid: string): boolean {
  return strapi.contentTypes[uid as UID.ContentType]?.options?.draftAndPublish === true;
}

/** Types of the application, and those of a plugin that belong to organizations. */
function isContent(strapi: Core.Strapi, uid: string): boolean {
  return uid.startsWith('api::') || organizationPathOf(strapi, uid) !== null;
}

/** What the application keeps without drafts is public; what a plugin keeps for organizations is not. */
function isPublicToRead(strapi: Core.Strapi, uid: string): boolean {
  return uid.startsWith('api::') && !hasDrafts(strapi, uid);
}

/** Whether a permission reaches content or files of everybody. */
export function isUnlimited(
  strapi: Core.Strapi,
  { action, subject, conditions }: Granted,
): boolean {
  if (LIBRARY.includes(action)) return (conditions ?? []).length === 0;
  const right = RIGHTS[action];
  if (!right || !subject || !isContent(strapi, subject)) return false;
  if (isScoped({ conditions: conditions ?? null })) return false;
  return right !== 'read' || !isPublicToRead(strapi, subject);
}

/** What permissions let somebody do with content that has drafts. */
export function contentRights(
  strapi: Core.Strapi,
  permissions: readonly Granted[],
): ContentRight[] {
  const rights = permissions.flatMap(({ action, subject }) => {
    const right = RIGHTS[action];
    return right && subject && hasDrafts(strapi, subject) ? [right] : [];
  });
  return [...new Set(rights)];
}
