import type { UID } from '@strapi/strapi';
import type { DocumentWrite } from '../../../../../documents/write-stages';
import { error } from '../../../../../domain/reasons/reason';
import { forbidden } from './outside-scope';

/** Values by field; null when nothing has to stay. */
export type FixedValues = Record<string, unknown> | null;

type Options = { directory?: { fixed?: string[] } };

/** What an update must leave as it is: the fields a schema lists in `pluginOptions.directory.fixed`. */
export async function fixedValues(write: DocumentWrite): Promise<FixedValues> {
  const { strapi, uid, action, documentId } = write;
  const options = strapi.contentType(uid as UID.ContentType).pluginOptions as Options | undefined;
  const fields = options?.directory?.fixed ?? [];
  if (action !== 'update' || fields.length === 0) return null;
  return strapi.db.query(uid).findOne({ where: { documentId }, select: fields as never[] });
}

/** Refuses (403) a change of what says what an organization is: its own people keep how it is reached, not its rank. */
export async function refuseChangingFixed(
  write: DocumentWrite,
  before: FixedValues,
): Promise<void> {
  if (!before) return;
  const now = await fixedValues(write);
  const field = Object.keys(before).find((key) => before[key] !== now?.[key]);
  if (field) throw forbidden(error('directory.fixed_field', { field }, field));
}
