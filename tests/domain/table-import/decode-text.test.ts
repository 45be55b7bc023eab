import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/domain/table-import/decode-text';
import { encodeGb18030 } from './encode-gb18030';

const HEADER = '姓名,单位\n';
const RARE = '㐂𠮷䶮㛃';

const utf16 = (text: string, isBigEndian: boolean) => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return isBigEndian ? bytes.swap16() : bytes;
};

/** Chinese texts with characters of all three ranges of GB18030: two bytes, four bytes, beyond the basic plane. */
const chinese = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0x4e00, max: 0x9fa5 }),
      fc.integer({ min: 0x3400, max: 0x4db5 }),
      fc.integer({ min: 0x20000, max: 0x2a6d6 }),
      fc.integer({ min: 0x20, max: 0x7e }),
    ),
    { maxLength: 40 },
  )
  .map((codes) => String.fromCodePoint(...codes));

describe('reading the bytes of a text file', () => {
  it('knows UTF-8 with and without a mark and UTF-16 by its mark', () => {
    const text = HEADER + RARE;
    expect(decodeText(Buffer.from(text))).toEqual({ text, encoding: 'UTF-8' });
    expect(decodeText(Buffer.from(`\uFEFF${text}`))).toEqual({ text, encoding: 'UTF-8' });
    expect(decodeText(utf16(text, false))).toEqual({ text, encoding: 'UTF-16LE' });
    expect(decodeText(utf16(text, true))).toEqual({ text, encoding: 'UTF-16BE' });
  });

  it('reads GB18030 with rare characters of names', () => {
    for (const text of ['㐂', '䶮', '𠮷', '李䶮', '𠮷野㐂', '朱镕基']) {
      const decoded = decodeText(encodeGb18030(HEADER + text));
      expect(decoded).toEqual({ text: HEADER + text, encoding: 'GB18030' });
    }
  });

  it('reads back any Chinese text in any of the encodings', () => {
    fc.assert(
      fc.property(chinese, (body) => {
        const text = HEADER + body;
        expect(decodeText(Buffer.from(text))?.text).toBe(text);
        expect(decodeText(encodeGb18030(text))).toEqual({ text, encoding: 'GB18030' });
        expect(decodeText(utf16(text, false))?.text).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it('takes no bytes for text that are none', () => {
    expect(decodeText(Uint8Array.from([0xc3, 0x28, 0x80, 0xff]))).toBeNull();
    expect(decodeText(Uint8Array.from([0xef, 0xbb, 0xbf, 0xc3, 0x28]))).toBeNull();
  });
});
