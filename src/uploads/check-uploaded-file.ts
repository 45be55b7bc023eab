import { open } from 'node:fs/promises';
import path from 'node:path';
import { error, type Reason } from '../domain/reasons/reason';
import { ACCEPTED_FORMATS, FILE_SIZE_LIMIT_BYTES } from './limits';

/** A file as the body parser leaves it: already on disk, with the name and size the client gave it. */
export type UploadedFile = {
  filepath: string;
  originalFilename: string | null;
  mimetype: string | null;
  size: number;
};

const HEAD_BYTES = 8192;

async function readHead(filepath: string): Promise<Buffer> {
  const file = await open(filepath, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** How programs for the shell, web pages and their fragments begin; browsers take such a file for a page. */
const SCRIPT_START =
  /^(#!|<(!doctype|!--|html|head|body|script|style|svg|img|iframe|object|embed|\?php|\?xml))/i;
/** White space of any script, byte order marks, and invisible control and format characters. */
const INVISIBLE_START = /^[\s\p{Z}\p{Cc}\p{Cf}]+/u;

/** A program for the shell or the browser that has no magic number of its own. */
function isScript(head: Buffer): boolean {
  // Latin-1 as well: a lone 0xA0 is a no-break space there and an error in UTF-8.
  const starts = (['utf8', 'latin1'] as const).map((encoding) =>
    head.toString(encoding).replace(INVISIBLE_START, ''),
  );
  const isAllBlank = head.length === HEAD_BYTES && starts.includes('');
  return isAllBlank || starts.some((start) => SCRIPT_START.test(start));
}

/** Unicode text as spreadsheets save it, by its byte order mark; as UTF-8, so that it can be looked at like any other. */
function fromUtf16(head: Buffer): Buffer | null {
  const [first, second] = head;
  const isLittle = first === 0xff && second === 0xfe;
  if (!isLittle && !(first === 0xfe && second === 0xff)) return null;
  return Buffer.from(new TextDecoder(isLittle ? 'utf-16le' : 'utf-16be').decode(head));
}

function looksLikeText(head: Buffer): boolean {
  return !head.includes(0) && !isScript(head);
}

async function detectedType(filepath: string): Promise<string | undefined> {
  const { fileTypeFromFile } = await import('file-type');
  return (await fileTypeFromFile(filepath))?.mime;
}

async function isText(filepath: string, detected: string | undefined): Promise<boolean> {
  const head = await readHead(filepath);
  const unicode = fromUtf16(head);
  // The mark of UTF-16 looks like the beginning of an MPEG frame.
  if (!unicode) return detected === undefined && looksLikeText(head);
  const isBlank = unicode.toString().replace(INVISIBLE_START, '') === '';
  return looksLikeText(unicode) && !isBlank;
}

/**
 * Why an uploaded file is refused: empty, too large, an extension nobody needs for disclosure, or bytes that are not
 * what the extension says (an executable renamed .pdf). The declared media type is never believed.
 */
export async function checkUploadedFile(file: UploadedFile): Promise<Reason[]> {
  const name = file.originalFilename ?? '';
  const extension = path.extname(name).toLowerCase();
  const toMegabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1);
  if (file.size > FILE_SIZE_LIMIT_BYTES) {
    const params = {
      name,
      size: toMegabytes(file.size),
      limit: toMegabytes(FILE_SIZE_LIMIT_BYTES),
    };
    return [error('upload.too_large', params)];
  }
  if (file.size === 0) return [error('upload.empty', { name })];

  if (!extension) return [error('upload.extension_missing', { name })];
  const accepted = ACCEPTED_FORMATS[extension];
  if (!accepted) return [error('upload.extension_not_allowed', { name, extension })];

  const detected = await detectedType(file.filepath);
  const fits =
    accepted.length > 0
      ? detected !== undefined && accepted.includes(detected)
      : await isText(file.filepath, detected);
  if (fits) return [];
  return [error('upload.content_mismatch', { name, extension, detected: detected ?? 'unknown' })];
}
