import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSecrecyMarks } from '../../../src/domain/findings/detectors/find-secrecy-marks';

const codesIn = (text: string) => findSecrecyMarks({ text }).map(({ code }) => code);
const body = '各街道办事处，各有关单位：\n'.repeat(10);

describe('secret marks', () => {
  it.each([
    '机密★10年',
    '绝密★长期',
    '秘密☆6个月',
    '机 密 ★ 1 0 年'.replace('1 0', '10'),
    '秘密★启用前',
    '机密*10年',
    '秘密★',
    '工作秘密★3年',
    '机密★１０年',
    '机\u200b密★10年',
    '文件编号 001 机密★10年 特急',
  ])('with a star block wherever they stand: %s', (mark) => {
    expect(codesIn(mark)).toEqual(['secrecy.mark']);
    expect(codesIn(`${body}${mark}\n${body}`)).toEqual(['secrecy.mark']);
  });

  it.each([
    '密级：机密',
    '密 级: 秘 密',
    '密级和保密期限：绝密',
    '【机密】关于预算的报告',
    '（秘密级）通知',
  ])('with a label or in brackets block: %s', (mark) => {
    expect(codesIn(`${body}${mark}`)).toContain('secrecy.mark');
  });

  it('alone on a line block in the head of a text and are to be confirmed below', () => {
    expect(codesIn('000012\n机　密\n特急\n某市人民政府文件')).toEqual(['secrecy.mark']);
    expect(codesIn('秘密级')).toEqual(['secrecy.mark']);
    expect(codesIn(`${body}绝密\n${body}`)).toEqual(['secrecy.mention']);
  });

  it.each([
    '内部资料　注意保存',
    '（此件不公开）',
    '内部文件，严禁外传',
    '不得公开',
    '此件不予公开。',
  ])('of internal papers block on a line of their own: %s', (mark) => {
    expect(codesIn(`${body}${mark}\n${body}`)).toEqual(['secrecy.internal_mark']);
  });

  it('that allow less than publication are to be confirmed', () => {
    expect(codesIn('（此件依申请公开）')).toEqual(['secrecy.restricted_mark']);
    expect(codesIn('内部资料')).toEqual(['secrecy.restricted_mark']);
  });

  it('that are quoted are only spoken about', () => {
    expect(codesIn('应在首页左上角标注“机密★10年”字样。')).toEqual(['secrecy.mention']);
  });
});

describe('words about secrecy', () => {
  it('do not block in running text', () => {
    expect(codesIn('公务员应当保守国家秘密。')).toEqual(['secrecy.term']);
    expect(codesIn('保密提醒：国家秘密不得上网。')).toEqual(['secrecy.term']);
    expect(codesIn('国家秘密的密级分为绝密、机密、秘密三级。')).toEqual([
      'secrecy.mention',
      'secrecy.mention',
      'secrecy.term',
    ]);
    expect(codesIn('不得泄露工作秘密。')).toEqual(['secrecy.mention']);
    expect(codesIn('依法不予公开的政府信息，不得公开的内容应当作区分处理。')).toEqual([]);
  });

  it.each(['涉及商业秘密、个人隐私的', '密级：公开', '密级：无', '秘密投票', '本信息主动公开'])(
    'are not found where no state or work secret is meant: %s',
    (text) => {
      expect(codesIn(text)).toEqual([]);
    },
  );

  it('are found in no text without their characters', () => {
    const safe = fc.string({
      unit: fc.constantFrom(...'通知公告关于年号★*【】：，。 \n1234567890'),
    });
    fc.assert(
      fc.property(safe, (text) => {
        expect(codesIn(text)).toEqual([]);
      }),
    );
  });

  it('never block when they stand inside a sentence', () => {
    const sentence = fc.string({ unit: fc.constantFrom(...'各单位要加强学习'), minLength: 1 });
    const word = fc.constantFrom('绝密', '机密', '秘密级', '国家秘密', '工作秘密', '内部资料');
    fc.assert(
      fc.property(sentence, word, sentence, (before, between, after) => {
        expect(codesIn(`${before}${between}${after}`)).not.toContain('secrecy.mark');
        expect(codesIn(`${before}${between}${after}`)).not.toContain('secrecy.internal_mark');
      }),
    );
  });

  it('are shown with what stands around them', () => {
    const [found] = findSecrecyMarks({ field: 'body', text: `甲乙丙机密★10年丁` });
    expect(found).toMatchObject({
      field: 'body',
      severity: 'block',
      excerpt: '甲乙丙机密★10年丁',
      params: { mark: '机密★10年' },
    });
  });
});
