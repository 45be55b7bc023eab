import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DigestModel } from '../../../src/domain/content-digest/digest-model';
import { findIn } from '../../../src/domain/findings/find-in';
import type { FindingDocument } from '../../../src/domain/findings/finding-document';
import { findingKey } from '../../../src/domain/findings/finding-key';
import { findPrivateData } from '../../../src/domain/findings/detectors/find-private-data';
import { textFieldsOf } from '../../../src/domain/findings/text-fields-of';
import { TYPOS } from '../../../src/domain/findings/typos.data';
import { findTypos } from '../../../src/domain/findings/detectors/find-typos';
import { mobile } from '../privacy/generators';

const documentWith = (body: string, more: Partial<FindingDocument> = {}): FindingDocument => ({
  fields: [
    { name: 'title', kind: 'text', value: '关于办理情况的通知' },
    { name: 'body', kind: 'richText', value: body },
  ],
  media: [],
  ...more,
});
const codesIn = (body: string) => findIn(documentWith(body), {}).map(({ code }) => code);

describe('findings in a document', () => {
  it('are none in a plain notice', () => {
    expect(
      findIn(documentWith('# 通知\n\n现将[目录](/catalog)公布如下。\n\n![流程图](/a.png)'), {
        typos: TYPOS,
      }),
    ).toEqual([]);
  });

  it('come most serious first, then by field and position, each once', () => {
    const found = findIn(
      documentWith(
        '![](/b.png)\n\n截止目前，请致电13800138000，截止目前。\n\n机密★10年\n\n[x](www.a.cn)',
        {
          media: [
            { field: 'attachments', name: '图.png', isImage: true, alternativeText: '图.png' },
          ],
        },
      ),
      { typos: TYPOS },
    );
    expect(found.map(({ code, field }) => [code, field])).toEqual([
      ['secrecy.mark', 'body'],
      ['link.malformed', 'body'],
      ['text.typo', 'body'],
      ['privacy.mobile', 'body'],
      ['image.alt_missing', 'body'],
      ['image.alt_missing', 'attachments'],
    ]);
    expect(new Set(found.map(findingKey)).size).toBe(found.length);
  });

  it('see through the markup of a mark and of a number', () => {
    expect(codesIn('**机密**★10年')).toEqual(['secrecy.mark']);
    expect(codesIn('<b>138</b>00138000')).toEqual(['privacy.mobile']);
    expect(codesIn('## 机密')).toEqual(['secrecy.mark']);
  });

  it('never show personal data', () => {
    fc.assert(
      fc.property(mobile, (number) => {
        const found = findIn(documentWith(`请致电${number}，机密级。`), {});
        expect(found).toHaveLength(2);
        expect(JSON.stringify(found)).not.toContain(number);
        expect(found.map(findingKey).join()).not.toContain(number);
      }),
    );
  });

  it('tell apart two numbers that look the same once masked, and count one number once', () => {
    const found = findPrivateData({ text: '13800018000，13811118000，13800018000' });
    expect(found.map(findingKey)).toEqual([
      'privacy.mobile|confirm||value=138****8000',
      'privacy.mobile|confirm||nth=2|value=138****8000',
    ]);
  });

  it('are the same at every computation, whatever stands in the text', () => {
    const piece = fc.constantFrom(
      '机密',
      '★10年',
      '秘密',
      '13800138000',
      '帐户',
      '![](x)',
      '<b>',
      '\n\n',
      '\ud83d',
      '|',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const first = findIn(documentWith(pieces.join('')), { typos: TYPOS });
        expect(findIn(documentWith(pieces.join('')), { typos: TYPOS })).toEqual(first);
        for (const key of first.map(findingKey)) expect(key).toMatch(/^[\x21-\x7e]+$/);
      }),
    );
  });

  it('keep their key when the words around them change', () => {
    const keys = ['甲机密级乙', '丙丁机密级'].map((body) =>
      findIn(documentWith(body), {}).map(findingKey),
    );
    expect(keys[0]).toEqual(keys[1]);
  });

  it.each([
    ['', true],
    ['  ', true],
    ['IMG_0012.JPG', true],
    ['政务服务大厅外景', false],
  ])('miss an alternative text that says nothing: "%s"', (alternativeText, isMissing) => {
    const media = [{ field: 'cover', name: '图.png', isImage: true, alternativeText }];
    expect(findIn({ fields: [], media }, {})).toHaveLength(isMissing ? 1 : 0);
  });

  it('ask for no alternative of what is no image', () => {
    const media = [{ field: 'attachments', name: '表.xlsx', isImage: false }];
    expect(findIn({ fields: [], media }, {})).toEqual([]);
  });
});

describe('typos', () => {
  const typos = [{ wrong: '有限', right: '有限公司', severity: 'block' as const }];

  it('have the severity of their entry, and are none inside the right form', () => {
    expect(findTypos({ text: '某某有限公司' }, typos)).toEqual([]);
    expect(findTypos({ text: '某某有限公司，某某有限' }, typos)).toMatchObject([
      { severity: 'block', params: { wrong: '有限', right: '有限公司' } },
    ]);
    expect(findTypos({ text: '任何文字' }, [{ wrong: '', right: '', severity: 'hint' }])).toEqual(
      [],
    );
  });

  it('of the ready list are found, and none of its right forms is wrong', () => {
    expect(TYPOS.length).toBeGreaterThanOrEqual(25);
    expect(new Set(TYPOS.map(({ wrong }) => wrong)).size).toBe(TYPOS.length);
    for (const { wrong, right } of TYPOS) {
      expect(findTypos({ text: `前${wrong}后` }, TYPOS).length, wrong).toBeGreaterThan(0);
      expect(findTypos({ text: right }, TYPOS), right).toEqual([]);
    }
    expect(findTypos({ text: '发布署名文章，按装机容量，一贯策略，究竟标准' }, TYPOS)).toEqual([]);
  });
});

describe('the texts of a document', () => {
  const channel: DigestModel = {
    attributes: { name: { kind: 'scalar' }, note: { kind: 'scalar' } },
  };
  const model: DigestModel = {
    attributes: {
      title: { kind: 'scalar' },
      channels: { kind: 'component', repeatable: true, model: channel },
      contact: { kind: 'component', repeatable: false, model: channel },
      zone: { kind: 'dynamiczone', models: { 'a.b': channel } },
      category: { kind: 'relation' },
      attachments: { kind: 'media' },
      revision: { kind: 'scalar' },
    },
  };

  it('are those of its components too, named by their path', () => {
    const content = {
      title: '甲',
      revision: 3,
      channels: [{ name: '乙' }, { name: '', note: '丙' }],
      contact: { name: '丁' },
      zone: [
        { __component: 'a.b', note: '戊' },
        { __component: 'x.y', note: '己' },
      ],
      category: 'abc',
      attachments: [{ name: 'x' }],
    };
    expect(textFieldsOf({ content, model, richText: new Set(['channels.note']) })).toEqual([
      { name: 'title', kind: 'text', value: '甲' },
      { name: 'channels.0.name', kind: 'text', value: '乙' },
      { name: 'channels.1.note', kind: 'richText', value: '丙' },
      { name: 'contact.name', kind: 'text', value: '丁' },
      { name: 'zone.0.note', kind: 'text', value: '戊' },
    ]);
  });
});
