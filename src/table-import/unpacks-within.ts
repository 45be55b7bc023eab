import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';

const inflate = promisify(inflateRaw);

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_HEADER_SIZE = 30;
const DEFLATED = 8;

type Entry = { method: number; packed: number; start: number };

function findEnd(bytes: Buffer): number {
  for (let at = bytes.length - END_SIZE; at >= 0; at -= 1) {
    if (bytes.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  throw new RangeError('No directory of an archive');
}

/** The entries of the archive, from its directory at the end (APPNOTE 4.3.12). */
function* entriesOf(bytes: Buffer): Generator<Entry> {
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  for (let number = 0; number < count; number += 1) {
    if (bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new RangeError('Damaged directory');
    const header = bytes.readUInt32LE(at + 42);
    const names = bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
    yield {
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      start: header + LOCAL_HEADER_SIZE + names,
    };
    const tail = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    at += ENTRY_SIZE + tail.reduce((sum, length) => sum + length, 0);
  }
}

/**
 * Whether a ZIP archive unpacks to no more than so many bytes. It really unpacks, and stops at the limit: the sizes an
 * archive declares are only claims. Throws RangeError or zlib's error when it is damaged.
 */
export async function unpacksWithin(bytes: Buffer, limit: number): Promise<boolean> {
  let left = limit;
  for (const { method, packed, start } of entriesOf(bytes)) {
    const data = bytes.subarray(start, start + packed);
    if (method === DEFLATED) {
      if (left <= 0) return false;
      try {
        left -= (await inflate(data, { maxOutputLength: left })).length;
      } catch (cause) {
        if ((cause as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') return false;
        throw cause;
      }
    } else left -= data.length;
    if (left < 0) return false;
  }
  return true;
}
