import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalContent } from '../../../src/domain/content-digest/canonical-content';
import { changedFields } from '../../../src/domain/content-digest/changed-fields';
import { contentDigest } from '../../../src/domain/content-digest/content-digest';
import type { DigestModel } from '../../../src/domain/content-digest/digest-model';

const sha = (digit: string) => digit.repeat(64);
const file = (digit: string, id = 1) => ({
  id,
  hash: `x_${id}`,
  provider_metadata: { sha256: sha(digit) },
});

const contact: DigestModel = {
  attributes: { name: { kind: 'scalar' }, photo: { kind: 'media' } },
};
const section: DigestModel = {
  attributes: {
    heading: { kind: 'scalar' },
    contacts: { kind: 'component', repeatable: true, model: contact },
    related: { kind: 'relation' },
  },
};
const model: DigestModel = {
  attributes: {
    title: { kind: 'scalar' },
    facts: { kind: 'scalar' },
    revision: { kind: 'scalar' },
    updatedAt: { kind: 'scalar' },
    lead: { kind: 'component', repeatable: false, model: contact },
    sections: { kind: 'component', repeatable: true, model: section },
    blocks: { kind: 'dynamiczone', models: { 'block.contact': contact, 'block.section': section } },
    themes: { kind: 'relation' },
    publisher: { kind: 'relation' },
    attachments: { kind: 'media' },
    cover: { kind: 'media' },
  },
};
const exclude = ['revision'];

const base = () => ({
  id: 1,
  documentId: 'doc1',
  createdAt: '2026-01-01T00:00:00.000Z',
  title: '关于公布目录的通知',
  facts: { b: 1, a: [1, null, { y: 2, x: 1 }] },
  revision: 3,
  lead: { id: 5, name: '甲', photo: file('a') },
  sections: [
    { id: 6, heading: '一', contacts: [{ id: 7, name: '乙', photo: null }], related: [] },
    { id: 8, heading: '二', contacts: [], related: [{ id: 9, documentId: 'r1' }] },
  ],
  blocks: [
    { id: 1, __component: 'block.contact', name: '丙', photo: file('b') },
    { id: 1, __component: 'block.section', heading: '三' },
  ],
  themes: [
    { id: 1, documentId: 't2' },
    { id: 2, documentId: 't1' },
  ],
  publisher: { id: 3, documentId: 'o1' },
  attachments: [file('c', 2), file('d', 3)],
  cover: file('e', 4),
});

type Content = Record<string, unknown>;
const digest = (content: Content) => contentDigest(content, model, { exclude });

describe('contentDigest', () => {
  it('is a sha-256 in hex that does not depend on this release', () => {
    expect(digest({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
    expect(digest(base())).toMatch(/^[0-9a-f]{64}$/);
  });

  const same: [string, (content: ReturnType<typeof base>) => Content][] = [
    ['key order', (content) => Object.fromEntries(Object.entries(content).reverse())],
    ['key order inside JSON', (c) => ({ ...c, facts: { a: [1, null, { x: 1, y: 2 }], b: 1 } })],
    [
      'ids and timestamps',
      (c) => ({ ...c, id: 2, documentId: 'z', createdAt: 'x', updatedAt: 'y' }),
    ],
    ['ids in components', (c) => ({ ...c, lead: { ...c.lead, id: 99 } })],
    ['excluded attributes', (c) => ({ ...c, revision: 4 })],
    ['attributes outside the model', (c) => ({ ...c, localizations: [1], extra: 'x' })],
    [
      'null instead of absent',
      (c) => ({ ...c, updatedAt: null, blocks: [c.blocks[0], { ...c.blocks[1], related: null }] }),
    ],
    [
      'an empty list instead of absent',
      (c) => ({ ...c, blocks: [c.blocks[0], { ...c.blocks[1], contacts: [] }] }),
    ],
    [
      'absent instead of empty',
      (c) => ({
        ...c,
        sections: [
          { ...c.sections[0], related: undefined },
          { heading: '二', related: ['r1'] },
        ],
      }),
    ],
    ['order of a many relation', (c) => ({ ...c, themes: [...c.themes].reverse() })],
    ['relations as documentIds', (c) => ({ ...c, themes: ['t1', 't2'], publisher: 'o1' })],
    ['file row of the same bytes', (c) => ({ ...c, cover: file('e', 77) })],
    [
      'empty texts of a file instead of none',
      (c) => ({ ...c, cover: { ...file('e', 4), name: '', caption: null } }),
    ],
  ];
  it.each(same)('stays the same under another %s', (_, change) => {
    expect(digest(change(base()))).toBe(digest(base()));
  });

  type Different = [string, (content: ReturnType<typeof base>) => Content, string];
  const different: Different[] = [
    ['a scalar', (c) => ({ ...c, title: '关于公布目录的公告' }), 'title'],
    ['a removed scalar', (c) => ({ ...c, title: null }), 'title'],
    ['the type of a scalar', (c) => ({ ...c, title: 1 }), 'title'],
    [
      'a value inside JSON',
      (c) => ({ ...c, facts: { b: 1, a: [1, null, { y: 3, x: 1 }] } }),
      'facts',
    ],
    [
      'the order of a JSON list',
      (c) => ({ ...c, facts: { b: 1, a: [null, 1, { y: 2, x: 1 }] } }),
      'facts',
    ],
    [
      'a JSON key named __proto__',
      (c) => ({ ...c, facts: { ...c.facts, ['__proto__']: 1 } }),
      'facts',
    ],
    ['a component field', (c) => ({ ...c, lead: { ...c.lead, name: '丁' } }), 'lead'],
    ['a file in a component', (c) => ({ ...c, lead: { ...c.lead, photo: file('f') } }), 'lead'],
    ['a removed component', (c) => ({ ...c, lead: null }), 'lead'],
    ['the order of components', (c) => ({ ...c, sections: [...c.sections].reverse() }), 'sections'],
    [
      'a nested component',
      (c) => ({
        ...c,
        sections: [{ ...c.sections[0], contacts: [{ name: '戊' }] }, c.sections[1]],
      }),
      'sections',
    ],
    [
      'a relation in a component',
      (c) => ({
        ...c,
        sections: [c.sections[0], { ...c.sections[1], related: [{ documentId: 'r2' }] }],
      }),
      'sections',
    ],
    ['the order of a dynamic zone', (c) => ({ ...c, blocks: [...c.blocks].reverse() }), 'blocks'],
    [
      'the component of a zone entry',
      (c) => ({ ...c, blocks: [{ __component: 'block.section' }, c.blocks[1]] }),
      'blocks',
    ],
    ['a relation target', (c) => ({ ...c, publisher: { documentId: 'o2' } }), 'publisher'],
    ['one relation fewer', (c) => ({ ...c, themes: [{ documentId: 't1' }] }), 'themes'],
    [
      'the order of files',
      (c) => ({ ...c, attachments: [...c.attachments].reverse() }),
      'attachments',
    ],
    ['the bytes of a file', (c) => ({ ...c, cover: file('0', 4) }), 'cover'],
    ...['name', 'alternativeText', 'caption'].map((text): Different => [
      `the ${text} of a file`,
      (c) => ({ ...c, cover: { ...c.cover, [text]: '办事大厅' } }),
      'cover',
    ]),
  ];
  it.each(different)('changes with %s, and that field is named', (_, change, field) => {
    const changed = change(base());
    expect(digest(changed)).not.toBe(digest(base()));
    expect(
      changedFields(
        canonicalContent(base(), model, { exclude }),
        canonicalContent(changed, model, { exclude }),
      ),
    ).toEqual([field]);
  });

  it.each([
    ['a related entry without documentId', { publisher: { id: 1 } }, 'publisher'],
    ['a file without sha256', { lead: { photo: { id: 1, hash: 'x' } } }, 'lead.photo'],
    ['an unknown component', { blocks: [{ __component: 'block.other' }] }, 'blocks.0'],
    [
      'a component name inherited from Object',
      { blocks: [{ __component: 'toString' }] },
      'blocks.0',
    ],
    ['one object for a repeatable component', { sections: { heading: 'x' } }, 'sections'],
    ['a number that JSON has not', { title: NaN }, 'type number'],
  ])('throws on %s', (_, content, message) => {
    expect(() => digest(content)).toThrow(message);
  });

  it('writes a Date and its instant alike', () => {
    const at = '2026-03-01T08:00:00.000Z';
    expect(digest({ title: new Date(at) })).toBe(digest({ title: at }));
  });
});

describe('canonicalContent', () => {
  it('shows exactly what is covered', () => {
    expect(canonicalContent(base(), model, { exclude })).toEqual({
      title: '关于公布目录的通知',
      facts: { a: [1, null, { x: 1, y: 2 }], b: 1 },
      lead: { name: '甲', photo: [{ sha256: sha('a') }] },
      sections: [
        { heading: '一', contacts: [{ name: '乙' }] },
        { heading: '二', related: ['r1'] },
      ],
      blocks: [
        ['block.contact', { name: '丙', photo: [{ sha256: sha('b') }] }],
        ['block.section', { heading: '三' }],
      ],
      themes: ['t1', 't2'],
      publisher: ['o1'],
      attachments: [{ sha256: sha('c') }, { sha256: sha('d') }],
      cover: [{ sha256: sha('e') }],
    });
  });
});

describe('properties of the digest', () => {
  const shuffleKeys = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      return value.map(shuffleKeys);
    }
    return typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, item]) => [key, shuffleKeys(item)]),
        )
      : value;
  };
  const content = fc.record(
    {
      title: fc.option(fc.string()),
      facts: fc.jsonValue(),
      themes: fc.option(fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{4}$/))),
      attachments: fc.array(fc.constantFrom('a', 'b', 'c').map((digit) => file(digit))),
      sections: fc.array(fc.record({ heading: fc.option(fc.string()), contacts: fc.constant([]) })),
    },
    { requiredKeys: [] },
  );

  it('does not see the order of keys at any depth', () => {
    fc.assert(
      fc.property(content, (c) => {
        expect(digest(shuffleKeys(c) as Content)).toBe(digest(c));
      }),
    );
  });

  it('agrees exactly when no field has changed', () => {
    fc.assert(
      fc.property(content, content, (a, b) => {
        const changed = changedFields(canonicalContent(a, model), canonicalContent(b, model));
        expect(contentDigest(a, model) === contentDigest(b, model)).toBe(changed.length === 0);
      }),
    );
  });

  it('names exactly the one attribute that was replaced', () => {
    fc.assert(
      fc.property(content, fc.string({ minLength: 1 }), (c, title) => {
        const changed = { ...c, title: `${c.title ?? ''}${title}` };
        expect(changedFields(canonicalContent(c, model), canonicalContent(changed, model))).toEqual(
          ['title'],
        );
      }),
    );
  });
});
