import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { findInText } from '../../../../../domain/findings/find-in-text';
import { finding, type Finding } from '../../../../../domain/findings/finding';
import { orderFindings } from '../../../../../domain/findings/order-findings';
import { FILE_SIZE_LIMIT_BYTES } from '../../../../../uploads/limits';
import type { Inspection } from './inspection';
import { readerOf } from './readers';

export type Attachment = {
  /** As people see it; every finding names it. */
  name: string;
  mime?: string | null;
  /** The attribute the file belongs to. */
  field?: string;
} & ({ bytes: Buffer } | { path: string });

/**
 * What an attachment carries that its page does not show (tracked changes, comments, hidden text, embedded files,
 * scripts, places, names), and the secret marks and personal data in its text, most serious first. Depends on the bytes
 * and the name only. Never throws on a bad file: what cannot be read is `attachment.unreadable`, to be confirmed.
 * @throws Error of the file system when the file of a `path` is not there.
 */
export async function inspectAttachment(attachment: Attachment): Promise<Finding[]> {
  const { name, mime, field } = attachment;
  const about = { field, params: { attachment: name } };
  const read = readerOf(name, mime);
  if (!read) return [finding('attachment.not_inspected', about)];
  const bytes = await bytesOf(attachment);
  if (!bytes) return [finding('attachment.unreadable', about)];
  let inspection: Inspection;
  try {
    inspection = await read(bytes);
  } catch {
    return [finding('attachment.unreadable', about)];
  }
  const carried = inspection.findings.map(({ code, params }, at) => ({
    ...finding(code, { field, params: { ...params, attachment: name } }),
    at,
  }));
  const partial = inspection.isPartial
    ? [{ ...finding('attachment.partly_inspected', about), at: 0 }]
    : [];
  const searched = { field, attachment: name, text: inspection.text };
  return orderFindings([findInText(searched, {}), carried, partial]);
}

/** Null when it is larger than anything that may be uploaded. */
async function bytesOf(attachment: Attachment): Promise<Buffer | null> {
  if ('bytes' in attachment) {
    return attachment.bytes.length > FILE_SIZE_LIMIT_BYTES ? null : attachment.bytes;
  }
  const { size } = await stat(attachment.path);
  return size > FILE_SIZE_LIMIT_BYTES ? null : readFile(path.resolve(attachment.path));
}
