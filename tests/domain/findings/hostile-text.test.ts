import { describe, expect, it } from 'vitest';
import { findIn } from '../../../src/domain/findings/find-in';
import { findInText } from '../../../src/domain/findings/find-in-text';
import { TYPOS } from '../../../src/domain/findings/typos.data';

const LENGTH = 300_000;
const fill = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length));
const context = { typos: TYPOS, isOwnPrefix: () => true, isPublicNumber: () => false };

describe('a text made to take long', () => {
  it.each([
    ['spaces', fill(' ')],
    ['empty lines', fill('\n')],
    ['half marks', fill('机 ')],
    ['a level and a gap', `机密${fill(' ')}`],
    ['a label and a gap', `密级${fill(' ')}`],
    ['marks', fill('秘密★\n')],
    ['quoted marks', fill('“绝密★”')],
    ['internal words', fill('内部资料   ')],
    ['internal words and a gap', `内部资料${fill(' ')}`],
    ['punctuation', `内部资料${fill('，')}`],
    ['brackets', fill('【')],
    ['document numbers', fill('昭府发〔2020〕2号')],
    ['characters', fill('昭')],
    ['digits', fill('1')],
    ['telephones', fill('13800138000，')],
    ['slips', fill('截止目前')],
  ])('does not: %s', (_, text) => {
    const start = performance.now();
    findInText({ text, field: 'body' }, context);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it.each([
    ['open tags', fill('<br')],
    ['open comments', fill('<!--')],
    ['entities', fill('&lt;')],
    ['links', fill('[a](www.a.cn) ')],
    ['images', fill('<img src="a">')],
  ])('does not as rich text: %s', (_, text) => {
    const value = text.slice(0, 60_000);
    const start = performance.now();
    findIn({ fields: [{ name: 'body', kind: 'richText', value }], media: [] }, context);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
