import { describe, expect, it } from 'vitest';
import { readRichText } from '../../../src/domain/findings/read-rich-text';

describe('the parts of a rich text', () => {
  it('are the text readers see, a line for each block, with entities and escapes resolved', () => {
    const { text } = readRichText(
      '# 标题\n\n第一**段** &amp; \\*\n\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n\n<div>机&#23494;</div><p>尾</p>',
    );
    const lines = text.split('\n').map((line) => line.trim());
    expect(lines.filter(Boolean)).toEqual([
      '标题',
      '第一段 & *',
      '甲',
      '乙',
      '1',
      '2',
      '机密',
      '尾',
    ]);
  });

  it('include comments, which are delivered as well', () => {
    expect(readRichText('正文\n\n<!-- 机密★10年 -->').text).toContain('机密★10年');
  });

  it('are the addresses and images of Markdown and of HTML', () => {
    const parts = readRichText(
      '[一](/a) <a href="/b?x=1&amp;y=2">二</a> ![图](/c.png)\n\n<img src="/d.png"> <https://e.cn/>\n\n[f]\n\n[f]: /f',
    );
    expect(parts.addresses).toEqual([
      '/a',
      '/b?x=1&y=2',
      '/c.png',
      '/d.png',
      'https://e.cn/',
      '/f',
    ]);
    expect(parts.images).toEqual([
      { src: '/c.png', alt: '图' },
      { src: '/d.png', alt: '' },
    ]);
  });

  it('are not looked for in code, which is text', () => {
    const parts = readRichText('`[a](/a)`\n\n    <img src="/x.png">');
    expect(parts).toMatchObject({ addresses: [], images: [] });
  });
});
