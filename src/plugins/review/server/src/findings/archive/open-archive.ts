import { fromBufferPromise, type Entry } from 'yauzl';
import { ENTRY_LIMIT, UNPACKED_LIMIT_BYTES } from '../limits';

export type Archive = {
  /** Names of the parts that match, in natural order. */
  names: (pattern: RegExp) => string[];
  /** The bytes of a part; empty when there is none of this name. */
  read: (name: string) => Promise<Buffer>;
};

/**
 * Opens a ZIP archive (OOXML, OpenDocument, OFD). Only parts that are asked for are unpacked, all together to no more
 * than a limit: yauzl stops a part that unpacks to more than it declares, so the declared sizes can be added up.
 * @throws Error when it is damaged or encrypted; RangeError when it has too many parts or unpacks to too much.
 */
export async function openArchive(bytes: Buffer): Promise<Archive> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true });
  if (zip.entryCount > ENTRY_LIMIT) throw new RangeError('Too many parts');
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    if (entries.size >= ENTRY_LIMIT) throw new RangeError('Too many parts');
    entries.set(entry.fileName, entry);
  }
  let left = UNPACKED_LIMIT_BYTES;
  return {
    names: (pattern) =>
      [...entries.keys()]
        .filter((name) => pattern.test(name))
        .sort((one, other) => one.localeCompare(other, 'en', { numeric: true })),
    read: async (name) => {
      const entry = entries.get(name);
      if (!entry) return Buffer.alloc(0);
      left -= entry.uncompressedSize;
      if (left < 0) throw new RangeError('Unpacks to too much');
      const chunks: Buffer[] = [];
      for await (const chunk of await zip.openReadStreamPromise(entry))
        chunks.push(chunk as Buffer);
      return Buffer.concat(chunks);
    },
  };
}
