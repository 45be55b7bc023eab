import type { Core } from '@strapi/strapi';
import { requestState } from '../../../../../documents/request-state';
import { error } from '../../../../../domain/reasons/reason';
import { organizationOf, organizationPathOf } from './organization-path';
import { forbidden } from './outside-scope';
import { reaches, type Reach } from './reach';

type Related = Record<string, unknown> & { __type: string; documentId?: string };
type File = { id: number; createdBy: object | null; related?: Related[] };

type PermissionsManager = { toSubject(file: File): unknown };
type Permissions = { createPermissionsManager(args: object): PermissionsManager };
type Ability = { can(action: string, subject: unknown): boolean };

const FILE = 'plugin::upload.file';

function filesOf(strapi: Core.Strapi, ids: readonly number[], populate: object): Promise<File[]> {
  return strapi.db.query(FILE).findMany({ where: { id: { $in: [...ids] } }, populate });
}

function refuse(file: File | undefined): void {
  // By its number: the name is not for those who guess numbers.
  if (file) throw forbidden(error('directory.foreign_file', { file: file.id }));
}

/** Refuses (403) files the person behind the request may not use like this, the conditions of their roles included. */
export async function refuseFilesOfOthers(
  strapi: Core.Strapi,
  action: 'plugin::upload.read' | 'plugin::upload.assets.update',
  ids: readonly number[],
): Promise<void> {
  const ability = requestState(strapi)?.userAbility as Ability | undefined;
  const permissions = strapi.service('admin::permission') as unknown as Permissions;
  const manager = permissions.createPermissionsManager({ ability, action, model: FILE });
  const files = await filesOf(strapi, ids, { createdBy: { populate: { roles: true } } });
  refuse(files.find((file) => !ability?.can(action, manager.toSubject(file))));
}

/**
 * The same for a token, which has no conditions: it may use what its own documents have, and what no person uploaded
 * and no other document has. `documentId` is the document being written.
 */
export async function refuseFilesOutside(
  strapi: Core.Strapi,
  { reach, ids, documentId }: { reach: Reach; ids: readonly number[]; documentId: string },
): Promise<void> {
  const isInside = (row: Related) =>
    reaches(reach, organizationOf(row, organizationPathOf(strapi, row.__type) ?? ''));
  const files = await filesOf(strapi, ids, { createdBy: true, related: true });
  refuse(
    files.find(({ createdBy, related = [] }) => {
      const others = related.filter((row) => row.documentId !== documentId);
      return others.length > 0 ? !others.every(isInside) : createdBy !== null;
    }),
  );
}
