import path from 'node:path';
import { inspectImage } from './image/inspect-image';
import type { Inspection } from './inspection';
import { inspectDocx } from './office/inspect-docx';
import { inspectOfd } from './office/inspect-ofd';
import { inspectOpenDocument } from './office/inspect-open-document';
import { inspectPptx } from './office/inspect-pptx';
import { inspectXlsx } from './office/inspect-xlsx';
import { inspectPdf } from './pdf/inspect-pdf';
import { inspectText } from './text/inspect-text';

export type Reader = (bytes: Buffer) => Promise<Inspection>;

/** By extension, which the upload has held against the bytes. Old binary Office formats, archives and films have none. */
const READERS: Readonly<Record<string, Reader>> = {
  '.pdf': inspectPdf,
  '.docx': inspectDocx,
  '.docm': inspectDocx,
  '.xlsx': inspectXlsx,
  '.xlsm': inspectXlsx,
  '.pptx': inspectPptx,
  '.pptm': inspectPptx,
  '.odt': inspectOpenDocument,
  '.ods': inspectOpenDocument,
  '.ofd': inspectOfd,
  '.jpg': inspectImage,
  '.jpeg': inspectImage,
  '.png': inspectImage,
  '.gif': inspectImage,
  '.webp': inspectImage,
  '.tif': inspectImage,
  '.tiff': inspectImage,
  '.txt': inspectText,
  '.csv': inspectText,
};

/** For files whose name has no extension. */
const BY_TYPE: readonly [RegExp, Reader][] = [
  [/^application\/pdf$/, inspectPdf],
  [/wordprocessingml/, inspectDocx],
  [/spreadsheetml/, inspectXlsx],
  [/presentationml/, inspectPptx],
  [/opendocument/, inspectOpenDocument],
  [/^application\/ofd$/, inspectOfd],
  [/^image\/(?:jpeg|png|gif|webp|tiff|apng)$/, inspectImage],
  [/^text\/(?:plain|csv)$/, inspectText],
];

/** Who can read such a file; undefined when nobody here can. */
export function readerOf(name: string, mime?: string | null): Reader | undefined {
  const extension = path.extname(name).toLowerCase();
  if (extension !== '') return Object.hasOwn(READERS, extension) ? READERS[extension] : undefined;
  return BY_TYPE.find(([pattern]) => pattern.test(mime ?? ''))?.[1];
}
