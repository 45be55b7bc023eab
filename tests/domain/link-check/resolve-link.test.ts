import { describe, expect, it } from 'vitest';
import { NOTHING_ALLOWED, readAllowList } from '../../../src/domain/link-check/allow-list';
import { linksOfFields } from '../../../src/domain/link-check/links-of-fields';
import { resolveLink } from '../../../src/domain/link-check/resolve-link';

const base = 'https://www.example.gov.cn/zwgk/';
const resolve = (typed: string) => resolveLink(typed, { base, allowed: NOTHING_ALLOWED });

describe('what a link leads to', () => {
  it.each([
    ['https://www.gov.cn/a#b', 'https://www.gov.cn/a'],
    [' http://www.gov.cn ', 'http://www.gov.cn/'],
    ['//www.gov.cn/a', 'https://www.gov.cn/a'],
    ['/files/a.pdf', 'https://www.example.gov.cn/files/a.pdf'],
    ['a/b.html?c=1#d', 'https://www.example.gov.cn/zwgk/a/b.html?c=1'],
    ['../x', 'https://www.example.gov.cn/x'],
    // Refused when it is opened, and listed as such.
    ['http://user:secret@www.gov.cn/', 'http://user:secret@www.gov.cn/'],
    ['http://www.gov.cn:8081/', 'http://www.gov.cn:8081/'],
  ])('%s opens %s', (typed, url) => {
    expect(resolve(typed)).toEqual({ kind: 'open', url });
  });

  it.each(['#top', 'mailto:a@example.gov.cn', 'tel:12345'])('%s leads nowhere', (typed) => {
    expect(resolve(typed)).toEqual({ kind: 'none' });
  });

  it.each([
    ['', 'malformed'],
    ['www.gov.cn/a', 'malformed'],
    ['http//www.gov.cn', 'malformed'],
    ['javascript:alert(1)', 'malformed'],
    ['file:///C:/a.doc', 'malformed'],
    [`https://www.gov.cn/${'a'.repeat(2_000)}`, 'too_long'],
    ['http://192.168.1.5/oa', 'internal_network'],
    ['http://oa/login', 'internal_network'],
    ['http://0x7f.1/', 'internal_network'],
  ])('%s is broken without being opened: %s', (typed, cause) => {
    expect(resolve(typed)).toEqual({ kind: 'defect', cause });
  });

  it('relative links are left alone while the site has no address', () => {
    const nowhere = { base: null, allowed: NOTHING_ALLOWED };
    expect(resolveLink('/files/a.pdf', nowhere)).toEqual({ kind: 'none' });
    expect(resolveLink('https://www.gov.cn/', nowhere).kind).toBe('open');
  });

  it('an internal address that was opened is checked like any other', () => {
    const allowed = readAllowList({ hosts: 'oa,192.168.1.0/24', ports: '8080' });
    const kindOf = (typed: string) => resolveLink(typed, { base, allowed }).kind;
    expect(kindOf('http://oa/login')).toBe('open');
    expect(kindOf('http://192.168.1.5:8080/')).toBe('open');
    expect(kindOf('http://192.168.2.5/')).toBe('defect');
  });
});

it('links stand in Markdown, in HTML, as images, and as a field of its own, each once a field', () => {
  const body =
    '[甲](https://a.cn/1) <a href="https://a.cn/2">乙</a> ![丙](/files/c.png)\n\n[再](https://a.cn/1) https://a.cn/3';
  const fields = [
    { name: 'body', kind: 'richText' as const, value: body },
    { name: 'channels.0.address', kind: 'text' as const, value: ' https://a.cn/1 ' },
    { name: 'summary', kind: 'text' as const, value: '见 https://a.cn/4 。' },
  ];
  expect(linksOfFields(fields)).toEqual([
    { field: 'body', address: 'https://a.cn/1' },
    { field: 'body', address: 'https://a.cn/2' },
    { field: 'body', address: '/files/c.png' },
    { field: 'channels.0.address', address: 'https://a.cn/1' },
  ]);
});
