import { describe, expect, it } from 'vitest';
import { renderReason } from '../../../src/domain/reasons/reason';
import { checkRichText } from '../../../src/domain/rich-text/check-rich-text';
import en from '../../../src/domain/rich-text/translations/en';
import zhHans from '../../../src/domain/rich-text/translations/zh-Hans';

const element = 'rich_text.forbidden_element';
const attribute = 'rich_text.forbidden_attribute';
const url = 'rich_text.forbidden_url';
const ambiguous = 'rich_text.ambiguous_markup';
const unclosed = 'rich_text.unclosed_tag';

describe('checkRichText refuses', () => {
  it.each<[string, string, string, Record<string, string>]>([
    ['script', '<script>alert(1)</script>', element, { element: 'script' }],
    [
      'script in a paragraph',
      '请看 <script>alert(1)</script> 此处',
      element,
      { element: 'script' },
    ],
    [
      'script in capitals',
      '<ScRiPt src=//x.example/a.js></ScRiPt>',
      element,
      { element: 'script' },
    ],
    [
      'script with a slash',
      '<script/src="//x.example/a.js"></script>',
      ambiguous,
      { found: '<script/src="//x.example/a.js">' },
    ],
    ['nested script', '<scr<script>ipt>alert(1)</script>', element, { element: 'script' }],
    [
      'script after an escaped backtick',
      '\\`<script>alert(1)</script>`',
      element,
      { element: 'script' },
    ],
    [
      'script between unequal backticks',
      '``<script>alert(1)</script>`',
      element,
      { element: 'script' },
    ],
    [
      'script in a code span in an HTML block',
      '<div>\n`<script>alert(1)</script>`\n</div>',
      element,
      { element: 'script' },
    ],
    [
      'script in a fence in an HTML block',
      '<div>\n```\n<script>alert(1)</script>\n```\n</div>',
      element,
      { element: 'script' },
    ],
    [
      'script after a closed fence',
      '```\na\n```\n<script>alert(1)</script>',
      element,
      { element: 'script' },
    ],
    [
      'script in a table cell',
      '| a |\n|---|\n| <script>x</script> |',
      element,
      { element: 'script' },
    ],
    ['script in a list', '- a\n- <script>x</script>', element, { element: 'script' }],
    ['style', '<style>body{display:none}</style>', element, { element: 'style' }],
    ['iframe', '<iframe src="https://x.example"></iframe>', element, { element: 'iframe' }],
    ['object', '<object data="x.swf"></object>', element, { element: 'object' }],
    ['embed', '<embed src="x.swf">', element, { element: 'embed' }],
    ['form', '<form action="https://x.example"></form>', element, { element: 'form' }],
    ['input', '<input name="a">', element, { element: 'input' }],
    ['button', '<button>a</button>', element, { element: 'button' }],
    ['textarea', '<textarea></textarea>', element, { element: 'textarea' }],
    ['select', '<select><option>a</option></select>', element, { element: 'select' }],
    ['svg', '<svg onload=alert(1)></svg>', element, { element: 'svg' }],
    ['svg with a slash', '<svg/onload=alert(1)>', ambiguous, { found: '<svg/onload=alert(1)>' }],
    ['a handler behind slashes', '<img/src=x/onerror=alert(1)//>', ambiguous, {}],
    ['a tag-like text over lines', '甲 <svg/onload\n=alert(1)>', ambiguous, {}],
    ['math', '<math><mtext></mtext></math>', element, { element: 'math' }],
    [
      'meta',
      '<meta http-equiv="refresh" content="0;url=//x.example">',
      element,
      { element: 'meta' },
    ],
    ['base', '<base href="//x.example/">', element, { element: 'base' }],
    ['link', '<link rel="stylesheet" href="//x.example/a.css">', element, { element: 'link' }],
    [
      'noscript',
      '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
      element,
      { element: 'noscript' },
    ],
    ['template', '<template><p>a</p></template>', element, { element: 'template' }],
    ['an invented element', '<x-end>', element, { element: 'x-end' }],
    [
      'onerror',
      '<img src=x onerror=alert(1)>',
      attribute,
      { element: 'img', attribute: 'onerror' },
    ],
    [
      'onclick in capitals',
      '<p OnClick="alert(1)">a</p>',
      attribute,
      { element: 'p', attribute: 'onclick' },
    ],
    [
      'onmouseover over lines',
      '<a href="#"\nonmouseover =\nalert(1)>a</a>',
      attribute,
      { element: 'a', attribute: 'onmouseover' },
    ],
    [
      'a positioned style',
      '<div style="position:fixed;top:0">a</div>',
      attribute,
      { element: 'div', attribute: 'style' },
    ],
    [
      'a style with an address',
      '<td style="text-align:center;background:url(//x)">a</td>',
      attribute,
      {},
    ],
    ['id', '<p id="content">a</p>', attribute, { element: 'p', attribute: 'id' }],
    ['class', '<p class="modal">a</p>', attribute, { element: 'p', attribute: 'class' }],
    [
      'srcset',
      '<img srcset="javascript:alert(1)">',
      attribute,
      { element: 'img', attribute: 'srcset' },
    ],
    [
      'javascript in href',
      '<a href="javascript:alert(1)">a</a>',
      url,
      { url: 'javascript:alert(1)' },
    ],
    ['JavaScript in mixed case', '<a href="JaVaScRiPt:alert(1)">a</a>', url, { element: 'a' }],
    [
      'decimal entities',
      '<a href="&#106;&#97;vascript:alert(1)">a</a>',
      url,
      { url: 'javascript:alert(1)' },
    ],
    ['entities without semicolons', '<a href="&#106&#97&#118ascript:alert(1)">a</a>', url, {}],
    ['hexadecimal entities', '<a href="&#x6A;avascript&#x3A;alert(1)">a</a>', url, {}],
    ['a named colon', '<a href="javascript&colon;alert(1)">a</a>', url, {}],
    ['a tab in the scheme', '<a href="java\tscript:alert(1)">a</a>', url, {}],
    ['an entity newline in the scheme', '<a href="java&NewLine;script:alert(1)">a</a>', url, {}],
    ['a leading control character', '<a href="&#1;javascript:alert(1)">a</a>', url, {}],
    ['a zero-width character', '<a href="java\u200Bscript:alert(1)">a</a>', url, {}],
    ['vbscript', '<a href="vbscript:msgbox(1)">a</a>', url, {}],
    ['data in href', '<a href="data:text/html;base64,PHNjcmlwdD4=">a</a>', url, {}],
    [
      'data in an image',
      '<img src="data:image/svg+xml,<svg onload=alert(1)>">',
      url,
      { element: 'img' },
    ],
    ['an address as the author wrote it', '[a](file:文件)', url, { url: 'file:文件' }],
    ['a file address', '<a href="file:///C:/a.doc">a</a>', url, {}],
    ['a Markdown link', '[a](javascript:alert(1))', url, { element: 'a' }],
    ['a Markdown link with entities', '[a](&#106;avascript:alert(1))', url, {}],
    ['a Markdown link with a colon entity', '[a](javascript&colon;alert(1))', url, {}],
    ['a Markdown link with a line feed entity', '[a](java&#10;script:alert(1))', url, {}],
    ['a Markdown link with a space', '[a](<java script:alert(1)>)', url, {}],
    ['a Markdown link with escapes', '[a](javascript\\:alert(1))', url, {}],
    ['a Markdown image', '![a](data:image/png;base64,AAAA)', url, { element: 'img' }],
    ['a Markdown reference', '[a][1]\n\n[1]: javascript:alert(1)', url, {}],
    ['a Markdown autolink', '<javascript:alert(1)>', url, {}],
    ['a comment that ends at once', '<!--><img src=x onerror=alert(1)>-->', ambiguous, {}],
    ['a comment with markup', '<!-- <b>a</b> -->', ambiguous, {}],
    ['a comment that does not end', '甲\n\n<!-- a', ambiguous, {}],
    ['a document type', '<!DOCTYPE html>', ambiguous, {}],
    ['CDATA', '<![CDATA[ a ]]>', ambiguous, {}],
    ['a processing instruction', '<?php echo 1 ?>', ambiguous, {}],
    ['a malformed closing tag', '<div>\n</ a>\n</div>', ambiguous, {}],
    ['a tag without end', '<div onclick=alert(1)', unclosed, { found: '<div onclick=alert(1)' }],
    ['an attribute without end', '<div>\n<img alt="', unclosed, {}],
  ])('%s', (_, text, code, params) => {
    const reasons = checkRichText(text);
    const reason = reasons.find((candidate) => candidate.code === code);
    expect(reason).toMatchObject({ severity: 'error', params });
    for (const texts of [zhHans, en]) {
      expect(reason && renderReason(reason, texts)).not.toMatch(/\{\w+\}/);
    }
  });
});

describe('checkRichText accepts', () => {
  it.each([
    ['nothing', ''],
    ['headings and paragraphs', '# 一\n\n## 二\n\n甲\n乙  \n丙'],
    ['emphasis', '*甲* **乙** ~~丙~~ H<sub>2</sub>O m<sup>2</sup> <u>丁</u>'],
    ['lists', '- 甲\n  1. 乙\n  2. 丙\n\n<ol start="3"><li>丁</li></ol>'],
    ['a Markdown table with alignment', '| 甲 | 乙 |\n|:--|--:|\n| 1 | 2 |'],
    [
      'an HTML table',
      '<table border="1"><caption>表</caption><thead><tr><th scope="col" colspan="2">甲</th></tr></thead><tbody><tr><td rowspan="2" style="text-align: center; text-indent: 2em;">1</td></tr></tbody></table>',
    ],
    [
      'links',
      '[甲](https://www.example.gov.cn/a?b=1:2#c) [乙](/files/a.pdf) [丙](../a.html) [丁](#x:y) <https://example.gov.cn>',
    ],
    [
      'mail and telephone links',
      '[甲](mailto:a@example.gov.cn) <a href="tel:02861880000" target="_blank" rel="noopener">乙</a>',
    ],
    [
      'images',
      '![图](/files/a.png "题") <img src="https://example.gov.cn/a.png" alt="图" width="100">',
    ],
    ['quotations, rules and breaks', '> 甲\n\n---\n\n乙<br>丙<br/>丁<hr>'],
    ['script in a code span', '用 `<script>alert(1)</script>` 表示'],
    ['script in a double code span', '`` `<script>` ``'],
    ['script in a fence', '```html\n<script>alert(1)</script>\n<a href="javascript:x">\n```'],
    ['script in a tilde fence', '~~~\n<iframe onload=x>\n~~~'],
    ['script in an indented block', '    <script>alert(1)</script>'],
    ['escaped markup', '&lt;script/x&gt; \\<script/x> a < b > c，x<5/6>y'],
    ['a harmless comment', '甲 <!-- 审核后发布 --> 乙'],
    ['the word javascript', 'javascript:alert(1) 是示例'],
    ['unclosed but complete tags', '<p>甲<p>乙'],
    ['a quoted angle bracket', '<p title="a > b">甲</p>'],
  ])('%s', (_, text) => {
    expect(checkRichText(text)).toEqual([]);
  });
});

describe('checkRichText reports', () => {
  it('each thing once, in order of occurrence', () => {
    const text =
      '<script></script>\n\n<p onclick="a">甲</p>\n\n<script></script>\n\n[乙](javascript:a) [丙](javascript:a)';
    expect(checkRichText(text)).toEqual([
      { code: element, severity: 'error', params: { element: 'script' } },
      { code: attribute, severity: 'error', params: { element: 'p', attribute: 'onclick' } },
      {
        code: url,
        severity: 'error',
        params: { element: 'a', attribute: 'href', url: 'javascript:a' },
      },
    ]);
  });

  it('with the same texts in both languages', () => {
    expect(Object.keys(en)).toEqual(Object.keys(zhHans));
  });
});
