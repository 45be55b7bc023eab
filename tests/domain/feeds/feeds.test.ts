import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { toAtom } from '../../../src/domain/feeds/to-atom';
import { toJsonFeed } from '../../../src/domain/feeds/to-json-feed';
import { entryId, feedId } from '../../../src/domain/feeds/stable-id';
import { checkAtom } from '../../server/feeds/check-atom';
import { checkJsonFeed } from '../../server/feeds/check-json-feed';
import { sampleEntry, sampleFeed } from './sample';

/** Any text at all: control characters, halves of characters, markup. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
  fc.constantFrom(
    '<b>&amp;]]></b>',
    '\u0000\u0008\u001f\u007f',
    '\ud800',
    '\uffff',
    '  \n ',
    '"\'<>&',
  ),
);

const entries = fc
  .uniqueArray(
    fc.record({
      documentId: fc.stringMatching(/^[a-z0-9]{5,24}$/),
      title: anyText,
      summary: fc.option(anyText),
      organization: fc.option(anyText.map((name) => ({ documentId: 'org', name }))),
      category: fc.option(anyText.map((name) => ({ code: 'c', name, path: '/c/' }))),
    }),
    { selector: ({ documentId }) => documentId, maxLength: 4 },
  )
  .map((given) => given.map(sampleEntry));

describe('a feed', () => {
  it('is valid Atom and valid JSON Feed, whatever the texts hold', () => {
    fc.assert(
      fc.property(entries, (given) => {
        const feed = sampleFeed(given);
        checkAtom(toAtom(feed));
        checkJsonFeed(toJsonFeed(feed));
      }),
      { numRuns: 200 },
    );
  });

  it('without entries is valid as well', () => {
    checkAtom(toAtom(sampleFeed([])));
    checkJsonFeed(toJsonFeed(sampleFeed([])));
  });

  it('is read by a foreign parser as it was meant', () => {
    const title = '“三公”经费 <2026> & 其他 𠮷';
    const feed = sampleFeed([
      sampleEntry({ title }),
      sampleEntry({ documentId: 'b', summary: null }),
    ]);
    const atom = parseAtomFeed(toAtom(feed));
    expect(atom.title).toMatchObject({ value: '政府信息公开' });
    expect(atom.updated).toBe('2026-03-05T01:02:03.456Z');
    expect(atom.entries).toHaveLength(2);
    expect(atom.entries?.[0]).toMatchObject({
      id: entryId('abc123'),
      title: { value: title },
      summary: { value: '测试用内容概述。' },
      published: '2026-03-02T01:02:03.456Z',
      updated: '2026-03-05T01:02:03.456Z',
      authors: [{ name: '测试局' }],
      links: [{ rel: 'alternate', href: 'https://www.example.gov.cn/api/disclosures/abc123' }],
      categories: [{ term: 'policies', label: '政策文件' }, { term: '12345678-9/2026-00001' }],
    });
    const json = parseJsonFeed(toJsonFeed(feed));
    expect(json.title).toBe('政府信息公开');
    expect(json.items?.[0]).toMatchObject({
      id: entryId('abc123'),
      title,
      content_text: '测试用内容概述。',
      date_published: '2026-03-02T01:02:03.456Z',
      date_modified: '2026-03-05T01:02:03.456Z',
      authors: [{ name: '测试局' }],
      tags: ['政策文件'],
    });
    expect(json.items?.[1]?.content_text).toBe('关于测试事项的通知');
  });

  it('keeps a text that spells an entity, and addresses with several parameters', () => {
    const [title, summary] = ['&lt; 与 &amp;amp;', '<b>&amp;</b> ]]>'];
    const entry = sampleEntry({ title, summary, url: 'https://www.example.gov.cn/?a=1&lt=2' });
    const [read] = parseAtomFeed(toAtom(sampleFeed([entry]))).entries ?? [];
    expect(read?.links?.[0]?.href).toBe(entry.url);
    const atom = toAtom(sampleFeed([entry]));
    expect(atom).toContain('<title>&amp;lt; 与 &amp;amp;amp;</title>');
    expect(atom).toContain('<summary>&lt;b&gt;&amp;amp;&lt;/b&gt; ]]&gt;</summary>');
  });

  it('carries the index number and its places in an extension of JSON Feed', () => {
    const { items } = JSON.parse(toJsonFeed(sampleFeed([sampleEntry()]))) as {
      items: { _zhaoshi: unknown }[];
    };
    expect(items[0]?._zhaoshi).toEqual({
      type: 'disclosure',
      document_id: 'abc123',
      index_number: '12345678-9/2026-00001',
      organization_id: 'org1',
      category_code: 'policies',
      category_path: '/content/policies/',
    });
  });

  it('has ids that never change: readers would show everything again', () => {
    expect(entryId('abc123')).toBe('urn:uuid:4db8a0e1-8228-523e-895e-6c57cd8ee400');
    expect(feedId('all')).toBe('urn:uuid:514cf8b8-fb67-52bd-9240-d8363b2c9e56');
    expect(entryId('all')).not.toBe(feedId('all'));
  });

  it('is refused by the checks of this test when something is missing', () => {
    const atom = toAtom(sampleFeed([sampleEntry()]));
    checkAtom(atom);
    for (const part of [/<id>.*?<\/id>/, /<updated>.*?<\/updated>/, /<link rel="self".*?\/>/]) {
      expect(() => checkAtom(atom.replace(part, ''))).toThrow();
    }
    expect(() => checkAtom(atom.replace('2026-03-05T', '2026-03-05 '))).toThrow();
    expect(() => checkAtom(atom.replace('<entry>', '<entry><rights/>'))).toThrow();
    const json = toJsonFeed(sampleFeed([sampleEntry()]));
    expect(() => checkJsonFeed(json.replace('version/1.1', 'version/1'))).toThrow('version');
    expect(() => checkJsonFeed(json.replace('content_text', '_content_text'))).toThrow();
    expect(() => checkJsonFeed(json.replace('03-05T', '03-05 '))).toThrow('date_modified');
  });
});
