import { createInflate } from 'node:zlib';

const DICTIONARY_BYTES = 2048;
const LZW_LIMIT_BYTES = 1024 * 1024;

/** More than any document of thousands of pages has. */
const STREAM_LIMIT = 100_000;

/**
 * Whether the streams of a PDF unpack to no more than so many bytes, so that a small file cannot fill the memory when it
 * is read. Pictures are not counted, for they are never decoded here; streams packed twice are refused.
 */
export async function pdfUnpacksWithin(bytes: Buffer, limit: number): Promise<boolean> {
  let left = limit;
  let count = 0;
  for (const { dictionary, data } of streamsOf(bytes)) {
    count += 1;
    if (count > STREAM_LIMIT) return false;
    const filters = dictionary.match(/\/(?:FlateDecode|Fl|LZWDecode|LZW)\b/g) ?? [];
    if (filters.length > 1) return false;
    const [filter] = filters;
    if (filter === undefined || /\/Subtype\s*\/Image\b/.test(dictionary)) continue;
    if (filter.startsWith('/LZW')) {
      if (data.length > LZW_LIMIT_BYTES) return false;
      continue;
    }
    left -= await unpackedSize(data, left);
    if (left < 0) return false;
  }
  return true;
}

/**
 * Every stream with the text before it, back to the beginning of its object (ISO 32000-1, 7.3.8). A stream inside the
 * data of another is given as well, for which of the two is real cannot be told here.
 */
function* streamsOf(bytes: Buffer): Generator<{ dictionary: string; data: Buffer }> {
  let end = 0;
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    if (bytes.subarray(at - 3, at).toString('latin1') === 'end') continue;
    const before = bytes.subarray(Math.max(0, at - DICTIONARY_BYTES), at).toString('latin1');
    if (end < at) {
      const found = bytes.indexOf('endstream', at);
      end = found < 0 ? bytes.length : found;
    }
    const start = at + 6 + (bytes[at + 6] === 0x0d ? 2 : 1);
    yield {
      dictionary: before.slice(before.lastIndexOf(' obj') + 1),
      data: bytes.subarray(start, end),
    };
  }
}

/** How much a packed stream unpacks to, without keeping it; counting ends above the limit. Damage ends it too. */
async function unpackedSize(data: Buffer, limit: number): Promise<number> {
  const inflate = createInflate();
  let size = 0;
  inflate.end(data);
  try {
    for await (const chunk of inflate) {
      size += (chunk as Buffer).length;
      if (size > limit) break;
    }
  } catch {
    return size;
  }
  return size;
}
