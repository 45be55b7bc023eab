import path from 'node:path';
import { error, type Reason } from '../domain/reasons/reason';
import type { UploadedFile } from './check-uploaded-file';
import { ACCEPTED_FORMATS } from './limits';

type Fields = Record<string, unknown>;

/** A name for a file, and where the request gives it; the caller knows which file it is for. */
export type GivenName = { name: string; field: string; index: number; updateId?: number };

export type UploadBody = { reasons: Reason[]; names: GivenName[] };

/** Largest id PostgreSQL's `integer` holds. */
const MAX_ID = 2_147_483_647;
/** Longest part of a refused value that the sentence repeats. */
const SHOWN_LENGTH = 60;

const ID_FIELDS = ['folder', 'folderId', 'parent', 'destinationFolderId'];
const ID_LIST_FIELDS = ['fileIds', 'folderIds'];
const TEXT_FIELDS = ['name', 'caption', 'alternativeText'];
/** What makes Strapi tie the new file to any attribute of any document, past the rules of the document. */
const ATTACHING_FIELDS = ['ref', 'refId', 'field'];

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is an id of the media library; the admin takes folders from its address, so digits will do. */
export function isId(value: unknown): boolean {
  const isNumeral = typeof value === 'string' && /^[1-9]\d{0,9}$/.test(value);
  const id = isNumeral ? Number(value) : value;
  return Number.isInteger(id) && (id as number) > 0 && (id as number) <= MAX_ID;
}

/** The reason for a value that makes no sense in its field. */
export function badValue(field: string, value: unknown): Reason {
  const shown = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return error('upload.bad_file_info', { field, value: shown.slice(0, SHOWN_LENGTH) }, field);
}

function checkFields(fields: Fields, prefix: string): Reason[] {
  const given = (names: string[]) =>
    names
      .map((name) => ({ field: `${prefix}${name}`, value: fields[name] }))
      .filter(({ value }) => value !== null && value !== undefined);
  const wrong = [
    ...given(ID_FIELDS).filter(({ value }) => !isId(value)),
    ...given(ID_LIST_FIELDS).filter(({ value }) => !Array.isArray(value) || !value.every(isId)),
    ...given(TEXT_FIELDS).filter(({ value }) => typeof value !== 'string'),
  ];
  return wrong.map(({ field, value }) => badValue(field, value));
}

function parse(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return undefined;
  }
}

/** `fileInfo` comes as an object, as JSON text of one object or of a list, or as a list of either. */
function readFileInfo(value: unknown, field: string): UploadBody {
  if (value === undefined || value === null || value === '') return { reasons: [], names: [] };
  const parsed = parse(value);
  const list: unknown[] = Array.isArray(parsed) ? parsed : [value];
  const reasons: Reason[] = [];
  const names: GivenName[] = [];
  list.forEach((item, index) => {
    const at = list.length > 1 ? `${field}.${index}` : field;
    const info = parse(item);
    if (!isFields(info)) {
      reasons.push(badValue(at, item));
      return;
    }
    reasons.push(...checkFields(info, `${at}.`));
    const { name } = info;
    if (typeof name !== 'string') return;
    if (name === '' || /[/\\]/.test(name)) reasons.push(badValue(`${at}.name`, name));
    else names.push({ name, field: `${at}.name`, index });
  });
  return { reasons, names };
}

function readUpdates(updates: unknown): UploadBody {
  const read = (Array.isArray(updates) ? updates : []).map((update: unknown, index): UploadBody => {
    const field = `updates.${index}`;
    if (!isFields(update)) return { reasons: [badValue(field, update)], names: [] };
    if (!isId(update.id)) return { reasons: [badValue(`${field}.id`, update.id)], names: [] };
    const { reasons, names } = readFileInfo(update.fileInfo, `${field}.fileInfo`);
    return { reasons, names: names.map((name) => ({ ...name, updateId: Number(update.id) })) };
  });
  return {
    reasons: read.flatMap(({ reasons }) => reasons),
    names: read.flatMap(({ names }) => names),
  };
}

/**
 * What is wrong with the fields of a request to the media library: values Strapi's own validation passes to the
 * database (where some of them end the process), and the attempt to attach the file to a document from outside the
 * document. Also the names it gives to files, for `checkGivenName`.
 */
export function checkUploadBody(body: unknown): UploadBody {
  if (!isFields(body)) return { reasons: [], names: [] };
  const attaching = ATTACHING_FIELDS.filter((field) => body[field] !== undefined);
  const fileInfo = readFileInfo(body.fileInfo, 'fileInfo');
  const updates = readUpdates(body.updates);
  return {
    reasons: [
      ...attaching.map((field) => error('upload.attach_through_document', { field }, field)),
      ...checkFields(body, ''),
      ...fileInfo.reasons,
      ...updates.reasons,
    ],
    names: [...fileInfo.names, ...updates.names],
  };
}

/** Why a file may not be called so: its name must keep the extension its bytes were checked against. */
export function checkGivenName({ name, field }: GivenName, fileName: string): Reason[] {
  const extension = path.extname(name).toLowerCase();
  const kept = path.extname(fileName).toLowerCase();
  if (name === fileName || extension === kept) return [];
  if (!extension) return [error('upload.extension_missing', { name }, field)];
  if (!ACCEPTED_FORMATS[extension]) {
    return [error('upload.extension_not_allowed', { name, extension }, field)];
  }
  return [error('upload.content_mismatch', { name, extension, detected: kept }, field)];
}

/** The uploaded file a name is for: Strapi pairs them by name, else by position. */
export function fileForName(
  { name, index }: GivenName,
  files: readonly UploadedFile[],
): UploadedFile | undefined {
  return files.find((file) => file.originalFilename === name) ?? files[index];
}
