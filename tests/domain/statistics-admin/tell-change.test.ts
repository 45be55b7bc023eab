import { expect, test } from 'vitest';
import { FOOTER_LABELS } from '../../../src/domain/statistics/return-labels.data';
import {
  inFormOrder,
  tellChange,
  type ChangeWords,
} from '../../../src/plugins/statistics/admin/src/form/tell-change';
import en from '../../../src/plugins/statistics/admin/src/translations/en.json';
import zh from '../../../src/plugins/statistics/admin/src/translations/zh-Hans.json';

const wordsIn = (language: 'zh' | 'en'): ChangeWords => ({
  rowNames: new Map([['1.1', '主动公开政府信息数']]),
  footerName: (part) => FOOTER_LABELS[part][language],
  amount: (value) => (value === null ? '' : Number(value).toLocaleString('en')),
});

/** The line as it stands in the list. */
function told(change: Parameters<typeof tellChange>[0], language: 'zh' | 'en' = 'zh'): string {
  const { key, params } = tellChange(change, wordsIn(language));
  const texts: Record<string, string> = language === 'zh' ? zh : en;
  return (texts[`statistics.${key}`] ?? '').replace(/\{(\w+)\}/g, (_, name) => params[name] ?? '?');
}

test.each([
  [{ part: 'cell', code: '1.1', before: null, after: '1200' }, '主动公开政府信息数：— → 1,200'],
  [{ part: 'cell', code: '9.9', before: '1', after: '2' }, '9.9：1 → 2'],
  [
    { part: 'footer', code: 'reviewer', before: '李四', after: '王五' },
    '表尾“审核人”：李四 → 王五',
  ],
  // A telephone is no amount.
  [
    { part: 'footer', code: 'phone', before: '02861880000', after: null },
    '表尾“联系电话”：02861880000 → —',
  ],
  [
    { part: 'explanation', code: 'R5', before: null, after: '跨期办结。' },
    '情况说明 R5：— → 跨期办结。',
  ],
  [
    { part: 'override_reason', code: '1.1', before: '另有公开。', after: '已核对。' },
    '修改理由 1.1：另有公开。 → 已核对。',
  ],
] as const)('the change %o is told plainly', (change, line) => {
  expect(told(change)).toBe(line);
});

test('a change is told in English as well', () => {
  const change = { part: 'footer', code: 'reviewer', before: '李四', after: '王五' } as const;
  expect(told(change, 'en')).toBe('Footer, reviewer: 李四 → 王五');
});

test('changes stand in the order of the form, the footer after them', () => {
  const cell = (code: string) => ({ part: 'cell', code, before: null, after: '1' }) as const;
  const footer = { part: 'footer', code: 'phone', before: null, after: '1' } as const;
  const rows = new Map(['1.1', '4', '4.1'].map((code) => [code, code]));
  const told = inFormOrder([cell('4'), footer, cell('4.1'), cell('1.1'), cell('9.9')], rows);
  expect(told.map(({ code }) => code)).toEqual(['1.1', '4', '4.1', 'phone', '9.9']);
});
