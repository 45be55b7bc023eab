import { describe, expect, it } from 'vitest';
import { checkTemplate } from '../../../src/domain/notifications/check-template';
import { fillText, placeholdersOf } from '../../../src/domain/notifications/placeholders';

describe('a text with placeholders', () => {
  it('names each placeholder once, in its order', () => {
    expect(placeholdersOf('《{title}》到了{step}，{title}')).toEqual(['title', 'step']);
    expect(placeholdersOf('没有 { title } {}')).toEqual([]);
  });

  it('is filled in one pass, so that a value with braces stays what it is', () => {
    const params = { title: '关于{step}的通知', step: '初审' };
    expect(fillText('《{title}》：{step}', params)).toBe('《关于{step}的通知》：初审');
  });

  it('keeps a line a line, whatever is in a value', () => {
    expect(fillText('待审：{title}', { title: ' 甲\r\nBcc: x@example.org\t乙 ' })).toBe(
      '待审：甲 Bcc: x@example.org 乙',
    );
  });

  it('shows a placeholder without a value, also one named like a part of every object', () => {
    expect(fillText('{a}{toString}', {})).toBe('{a}{toString}');
    expect(fillText('{count} 条', { count: 0 })).toBe('0 条');
  });
});

describe('the template of an administrator', () => {
  const codes = (subject: string, line: string) =>
    checkTemplate({ subject, line }, ['title', 'step']).map(({ code, field }) => [code, field]);

  it('may use any of the placeholders, or none', () => {
    expect(codes('请审核《{title}》', '在“{step}”等您办理')).toEqual([]);
    expect(codes('请审核', '有事')).toEqual([]);
  });

  it('is refused when blank, too long, of several lines in the subject, or with an unknown placeholder', () => {
    expect(codes(' \u200b', '')).toEqual([
      ['notifications.subject_missing', 'subject'],
      ['notifications.line_missing', 'line'],
    ]);
    expect(codes('题'.repeat(121), '文'.repeat(1001))).toEqual([
      ['notifications.text_too_long', 'subject'],
      ['notifications.text_too_long', 'line'],
    ]);
    expect(codes('一\n二', '{name}')).toEqual([
      ['notifications.unknown_placeholder', 'line'],
      ['notifications.subject_one_line', 'subject'],
    ]);
  });
});
