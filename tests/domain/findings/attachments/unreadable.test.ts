import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectAttachment } from '../../../../src/plugins/review/server/src/findings/inspect-attachment';
import { pdfUnpacksWithin } from '../../../../src/plugins/review/server/src/findings/pdf/unpacks-within';
import { codesOf, inspect } from './inspect';
import { makePdf } from './make-pdf';
import { makeDocx, makeZip, paragraph } from './make-zip';

const UNREADABLE = ['attachment.unreadable'];
const FORMATS = ['docx', 'xlsx', 'pptx', 'odt', 'ods', 'ofd', 'pdf', 'jpg', 'png', 'tiff'];

describe('an attachment that cannot be read', () => {
  it.each(FORMATS)('is to be confirmed, whatever it is: %s', async (format) => {
    const [found, ...others] = await inspect(`a.${format}`, Buffer.from('not what it says'));
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      code: 'attachment.unreadable',
      severity: 'confirm',
      field: 'attachments',
      params: { attachment: `a.${format}` },
    });
    expect(codesOf(await inspect(`a.${format}`, Buffer.alloc(0)))).toEqual(UNREADABLE);
  });

  it('never ends in an error, however it is damaged', async () => {
    const whole: [string, Buffer][] = [
      ['a.docx', makeDocx(paragraph('通知'))],
      ['a.pdf', makePdf({ text: 'Notice', info: '/Author (A)' })],
    ];
    const damage = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), {
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...whole),
        damage,
        fc.nat(),
        async ([name, bytes], changes, cut) => {
          const broken = Buffer.from(bytes);
          for (const [at, value] of changes) broken[at % broken.length] = value;
          const end = cut % 2 === 0 ? broken.length : cut % broken.length;
          expect(Array.isArray(await inspect(name, broken.subarray(0, end)))).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is one with the parts of another format', async () => {
    expect(codesOf(await inspect('a.docx', makeZip({ 'a.txt': 'x' })))).toEqual(UNREADABLE);
    expect(codesOf(await inspect('a.xlsx', makeDocx('')))).toEqual(UNREADABLE);
  });

  it('is an archive that unpacks to too much, whatever size it declares', async () => {
    const bomb = ' '.repeat(110 * 1024 * 1024);
    expect(codesOf(await inspect('a.docx', makeDocx(bomb)))).toEqual(UNREADABLE);
    const lying = makeZip({ 'word/document.xml': bomb }, { claim: 1000 });
    expect(codesOf(await inspect('a.docx', lying))).toEqual(UNREADABLE);
  });

  it('is an archive with too many parts', async () => {
    const parts = Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`p${at}`, '']));
    expect(codesOf(await inspect('a.docx', makeDocx('', parts)))).toEqual(UNREADABLE);
  });

  it('is a PDF whose page unpacks to too much, or was packed twice', async () => {
    const packed = deflateSync(Buffer.alloc(210 * 1024 * 1024));
    const bomb = makePdf({ content: { packed, filter: '/FlateDecode' } });
    expect(codesOf(await inspect('a.pdf', bomb))).toEqual(UNREADABLE);
    const twice = { packed: deflateSync(packed), filter: '[/FlateDecode /FlateDecode]' };
    expect(codesOf(await inspect('a.pdf', makePdf({ content: twice })))).toEqual(UNREADABLE);
  });

  it('is not a PDF with a large picture, which nobody decodes', async () => {
    const packed = deflateSync(Buffer.alloc(5000));
    const picture = { packed, filter: '/FlateDecode /Type /XObject /Subtype /Image' };
    expect(await pdfUnpacksWithin(makePdf({ content: picture }), 1000)).toBe(true);
    const page = { packed, filter: '/FlateDecode' };
    expect(await pdfUnpacksWithin(makePdf({ content: page }), 1000)).toBe(false);
  });

  it('is a PDF with more streams than any document has, however small they are', async () => {
    const many = Buffer.concat([
      makePdf({ text: 'Notice' }),
      Buffer.from('stream\n'.repeat(200_000)),
    ]);
    expect(codesOf(await inspect('a.pdf', many))).toEqual(UNREADABLE);
  });

  it('is one larger than may be uploaded', async () => {
    expect(codesOf(await inspect('a.txt', Buffer.alloc(50 * 1024 * 1024 + 1, 32)))).toEqual(
      UNREADABLE,
    );
  });
});

describe('an attachment nobody can look into', () => {
  it.each(['a.doc', 'a.wps', 'a.zip', 'a.mp4', 'a.unknown', 'no-extension'])(
    'is named, so that somebody looks: %s',
    async (name) => {
      expect(codesOf(await inspect(name, Buffer.from('x')))).toEqual(['attachment.not_inspected']);
    },
  );
});

describe('a text attachment', () => {
  it('is read in Unicode and in the encoding of old systems', async () => {
    const gb = Buffer.from([0xbb, 0xfa, 0xc3, 0xdc, 0xa1, 0xef, 0x31, 0xc4, 0xea]);
    expect(codesOf(await inspect('a.txt', gb))).toEqual(['secrecy.mark']);
    const utf16 = Buffer.from('\ufeff机密★1年', 'utf16le');
    expect(codesOf(await inspect('a.csv', utf16))).toEqual(['secrecy.mark']);
    expect(await inspect('a.txt', Buffer.from('通知'))).toEqual([]);
  });

  it('says that it was read in part when it is long', async () => {
    const findings = await inspect('a.txt', Buffer.from('通知\n'.repeat(200_000)));
    expect(codesOf(findings)).toEqual(['attachment.partly_inspected']);
  });

  it('is read from its path, and by its type when the name has no extension', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'findings-'));
    try {
      const file = path.join(folder, 'stored');
      await writeFile(file, '绝密★长期');
      const findings = await inspectAttachment({ name: '通知', mime: 'text/plain', path: file });
      expect(codesOf(findings)).toEqual(['secrecy.mark']);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
