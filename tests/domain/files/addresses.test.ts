import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteRange } from '../../../src/plugins/publication/server/src/files/byte-range';
import {
  fileNamesIn,
  nameInAddress,
  possibleHashes,
} from '../../../src/plugins/publication/server/src/files/file-address';
import { fileHeaders } from '../../../src/plugins/publication/server/src/files/file-headers';
import {
  stripSignatures,
  stripSignaturesFromText,
} from '../../../src/plugins/publication/server/src/files/strip-signatures';

describe('addresses of files in texts', () => {
  it.each([
    ['[附件](/files/a_1.pdf)', ['a_1.pdf']],
    ['![图](https://www.example.gov.cn/files/small_a_1.png "标题")', ['small_a_1.png']],
    ['<img src="/uploads/b_2.png">和<a href=\'/files/c.pdf?x=1#p2\'>', ['b_2.png', 'c.pdf']],
    ['/files/%E5%9B%BE.png', ['图.png']],
    ['/files/%zz.png', ['%zz.png']],
    ['/files/ 与 /file/a.pdf、files/a.pdf', []],
  ])('are found in %s', (text, names) => {
    expect(fileNamesIn(text)).toEqual(names);
  });

  it('name the file whatever stands behind it', () => {
    expect(nameInAddress('/files/a_1.pdf?exp=1&sig=x/y')).toBe('a_1.pdf');
    expect(nameInAddress('/uploads/a_1.pdf')).toBe('a_1.pdf');
  });

  it('lead to the file itself and, for a size variant, to the file it is made from', () => {
    expect(possibleHashes('thumbnail_a_b_1.png')).toEqual(['thumbnail_a_b_1', 'a_b_1']);
    expect(possibleHashes('small__1.png')).toContain('_1');
    expect(possibleHashes('plain.png')).toEqual(['plain']);
  });
});

describe('signatures in what is saved', () => {
  it.each([
    ['/files/a.pdf?exp=1&sig=x', '/files/a.pdf'],
    ['/files/a.pdf?sig=x&amp;exp=1', '/files/a.pdf'],
    ['(/files/a.pdf?a=1&exp=1&sig=x-_#p)', '(/files/a.pdf?a=1#p)'],
    ['"/files/a.pdf?exp=1&sig=x" "/files/b.pdf?sig=y&exp=2"', '"/files/a.pdf" "/files/b.pdf"'],
    ['/other/a.pdf?exp=1&sig=x', '/other/a.pdf?exp=1&sig=x'],
  ])('are stripped from %s', (text, expected) => {
    expect(stripSignaturesFromText(text)).toBe(expected);
  });

  it('are found at any depth', () => {
    const link = '/files/a.pdf?exp=1&sig=x';
    const data = {
      body: link,
      zone: [{ __component: 'a.b', blocks: [{ children: [{ url: link }] }] }],
      none: null,
    };
    stripSignatures(data);
    expect(JSON.stringify(data)).not.toContain('sig');
    expect(data.zone[0]?.blocks[0]?.children[0]?.url).toBe('/files/a.pdf');
  });

  it('leave every text without them as it is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!text.includes('sig='));
        expect(stripSignaturesFromText(text)).toBe(text);
      }),
    );
  });
});

describe('a byte range', () => {
  it('never reaches beyond the file', () => {
    const part = fc.oneof(fc.constant(''), fc.nat(2000).map(String));
    fc.assert(
      fc.property(part, part, fc.integer({ min: 1, max: 1000 }), (from, to, size) => {
        const range = byteRange(`bytes=${from}-${to}`, size);
        if (range === null || range === 'unsatisfiable') return;
        expect(range.start).toBeGreaterThanOrEqual(0);
        expect(range.end).toBeLessThan(size);
        expect(range.start).toBeLessThanOrEqual(range.end);
      }),
    );
  });

  it('of an empty file cannot be satisfied', () => {
    expect(byteRange('bytes=0-', 0)).toBe('unsatisfiable');
    expect(byteRange('bytes=-5', 0)).toBe('unsatisfiable');
  });
});

describe('headers of a file', () => {
  const headers = (name: string, mime: string) =>
    fileHeaders({ name, mime, sha256: 'a'.repeat(64), isPublic: true });

  it('are valid whatever the file is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (name, mime) => {
        for (const value of Object.values(headers(name, mime))) {
          expect(value).toMatch(/^[\x20-\x7e]*$/);
        }
      }),
    );
  });

  it.each(['text/html', 'image/svg+xml', 'application/zip', 'text/plain', 'nonsense'])(
    'have a browser save %s and never run it',
    (mime) => {
      const { 'Content-Disposition': disposition, 'Content-Security-Policy': policy } = headers(
        'a',
        mime,
      );
      expect(disposition).toMatch(/^attachment/);
      expect(policy).toMatch(/^sandbox;/);
    },
  );
});
