import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/domain/text/fold-text';
import { foldWidth } from '../../../src/domain/text/fold-width';

/** Any UTF-16 at all, lone surrogates included; the built-in units of fast-check take seconds to set up. */
const anyText = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0x20, max: 0x17f })))
  .map((units) => String.fromCharCode(...units));

describe('foldWidth', () => {
  it.each([
    ['２０１６年Ａ类', '2016年A类'],
    ['（一）［２］', '(一)[2]'],
    ['甲　乙', '甲 乙'],
    ['①㎡臺Ａ', '①㎡臺A'],
    ['〔2016〕', '〔2016〕'],
    ['', ''],
  ])('folds %j to %j', (text, folded) => {
    expect(foldWidth(text)).toBe(folded);
  });

  it('keeps the length of any text, so that positions stay valid', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldWidth(text)).toHaveLength(text.length);
      }),
    );
  });
});

describe('foldText', () => {
  it.each([
    ['政府資訊公開', '政府资讯公开'],
    ['  政务　 公开\n指南 ', '政务 公开 指南'],
    ['ＡＢＣ１２３', 'abc123'],
    ['㎡ ① ﬁ', 'm2 1 fi'],
    ['臺灣省', '台湾省'],
    ['乾坤', '干坤'],
    ['乾', '干'],
    ['零\u200B宽', '零 宽'],
    ['', ''],
  ])('folds %j to %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('is idempotent for every Chinese character of the basic plane', () => {
    const changedTwice: string[] = [];
    for (let code = 0x3400; code <= 0x9fff; code += 1) {
      const once = foldText(String.fromCodePoint(code));
      if (foldText(once) !== once) {
        changedTwice.push(once);
      }
    }
    expect(changedTwice).toEqual([]);
  });

  it('is idempotent for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = foldText(text);
        expect(foldText(once)).toBe(once);
      }),
    );
  });

  it('folds a Chinese query the same way whatever surrounds it', () => {
    const chinese = fc.string({
      unit: fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCodePoint(code)),
    });
    fc.assert(
      fc.property(chinese, chinese, chinese, (before, query, after) => {
        expect(foldText(before + query + after)).toBe(
          foldText(before) + foldText(query) + foldText(after),
        );
      }),
    );
  });
});
