import { describe, expect, it } from 'vitest';
import { finding } from '../../../src/domain/findings/finding';
import { FINDING_KINDS, kindOf, type FindingCode } from '../../../src/domain/findings/kinds';
import { renderFinding } from '../../../src/domain/findings/render-finding';
import { textsEn, textsZh } from '../../../src/domain/reasons/texts';
import { renderReason } from '../../../src/domain/reasons/reason';

const codes = Object.keys(FINDING_KINDS) as FindingCode[];
const holes = (text = '') => [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();

describe('the vocabulary of findings', () => {
  it('has a sentence in both languages with the same values for every kind', () => {
    for (const code of codes) {
      expect(textsZh[code], code).toMatch(/\p{Script=Han}/u);
      expect(holes(textsEn[code]), code).toEqual(holes(textsZh[code]));
      expect(textsEn[code]).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it('is closed', () => {
    expect(() => kindOf('toString')).toThrow('toString');
    expect(() => kindOf('secrecy.unknown')).toThrow(RangeError);
  });

  it('says in which attachment something stands', () => {
    const inFile = finding('secrecy.mark', { params: { mark: '机密★', attachment: '通知.docx' } });
    expect(renderFinding(inFile, textsZh)).toBe(
      '附件“通知.docx”：含有国家秘密标志“机密★”，不得公开。',
    );
    const inField = finding('secrecy.mark', { params: { mark: '机密★' } });
    expect(renderFinding(inField, textsZh)).toBe(
      renderReason(
        { code: 'secrecy.mark', severity: 'warning', params: { mark: '机密★' } },
        textsZh,
      ),
    );
  });
});
