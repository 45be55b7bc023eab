import type { Core, UID } from '@strapi/strapi';
import {
  addWriteStage,
  type DocumentWrite,
  type WrittenResult,
} from '../../../../../documents/write-stages';
import { linkedIds, missingIn, type LinkedIds } from './linked-ids';
import { refuseFilesOfOthers, refuseFilesOutside } from './usable-files';
import { currentWriter, type Writer } from './writer';
import { writingReach } from './writing-reach';

type Memory = LinkedIds<number>;

function mediaFields(strapi: Core.Strapi, uid: string): string[] {
  const { attributes } = strapi.contentType(uid as UID.ContentType);
  return Object.keys(attributes).filter((name) => attributes[name]?.type === 'media');
}

const written = ({ strapi, uid, data = {} }: DocumentWrite) =>
  mediaFields(strapi, uid).filter((field) => data[field] !== undefined);

function isUnlimited(writer: Writer): boolean {
  if (writer.kind === 'person') return writer.isSuperAdministrator;
  return writer.kind === 'token' ? writer.isFullAccess : writer.kind === 'task';
}

async function after(write: WrittenResult, memory: unknown): Promise<void> {
  const { strapi, uid, action, documentId } = write;
  const writer = currentWriter(strapi);
  const fields = isUnlimited(writer) ? [] : written(write);
  if (fields.length === 0) return;
  const now: Memory = await linkedIds(write, fields, 'id');
  const ids = fields.flatMap((field) => missingIn(now, memory as Memory, field));
  if (ids.length === 0) return;
  if (writer.kind === 'person') return refuseFilesOfOthers(strapi, 'plugin::upload.read', ids);
  const reach = await writingReach({ strapi, writer, uid, action });
  return refuseFilesOutside(strapi, { reach, ids, documentId });
}

/**
 * Nobody attaches the files of others: the answer would hold a signed address of what is not public, and a publication
 * would make it so. What the document has already stays. Ids are numbers one can guess.
 */
export function addFilesStage(strapi: Core.Strapi): void {
  addWriteStage(strapi, {
    name: 'directory.files',
    order: 11,
    appliesTo: (uid) => mediaFields(strapi, uid).length > 0,
    before: (write): Promise<Memory> => linkedIds(write, written(write), 'id'),
    after,
  });
}
