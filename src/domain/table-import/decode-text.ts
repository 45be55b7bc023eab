/** How a text file was encoded, as its name is usually written. */
export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'GB18030';

export type DecodedText = { text: string; encoding: Encoding };

const MARKS: readonly { encoding: Encoding; bytes: readonly number[] }[] = [
  { encoding: 'UTF-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'UTF-16LE', bytes: [0xff, 0xfe] },
  { encoding: 'UTF-16BE', bytes: [0xfe, 0xff] },
];

/** C1 controls: no text holds them; the decoder makes them of bytes that are not GB18030. */
const NOT_TEXT = /[\u0080-\u009F]/;

function decode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Reads the bytes of a text file. A byte order mark decides; without one valid UTF-8 is UTF-8 and the rest is GB18030
 * (which includes GBK and GB 2312, what Chinese spreadsheets save by default). Null when it is neither.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const mark = MARKS.find((one) => one.bytes.every((byte, place) => bytes[place] === byte));
  const candidates: readonly Encoding[] = mark ? [mark.encoding] : ['UTF-8', 'GB18030'];
  for (const encoding of candidates) {
    const text = decode(bytes, encoding);
    if (text !== null && !(encoding === 'GB18030' && NOT_TEXT.test(text))) {
      return { text, encoding };
    }
  }
  return null;
}
