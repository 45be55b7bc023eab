import { describe, expect, it } from 'vitest';
import { findBrokenLinks } from '../../../src/domain/findings/detectors/find-broken-links';
import { targetOf } from '../../../src/domain/findings/detectors/target-of';

const ownHosts = ['www.example.gov.cn'];
const context = { ownHosts, isPublicTarget: (path: string) => path !== '/d/secret' };
const codesOf = (...addresses: string[]) =>
  findBrokenLinks({ field: 'body', addresses }, context).map(({ code }) => code);

describe('broken links', () => {
  it.each([
    '',
    'www.example.com/a',
    'example.gov.cn',
    'http//example.com',
    'http:/example.com/a b',
    'https://',
    'https://a b.cn',
    'file:///C:/公文.doc',
    'C:\\公文.doc',
    '\\\\server\\share',
    'javascript:alert(1)',
    'mailto:',
  ])('are malformed addresses: %s', (address) => {
    expect(codesOf(address)).toEqual(['link.malformed']);
  });

  it.each([
    'http://192.168.1.5/oa',
    'http://10.1.2.3:8080/',
    'http://172.20.0.1/',
    'https://localhost/',
    'http://oa/login',
    'http://oa.local/',
    'http://[::1]/',
    'http://127.1/',
    'http://0x7f000001/',
    '//192.168.0.1/x',
  ])('are addresses only the own network reaches: %s', (address) => {
    expect(codesOf(address)).toEqual(['link.internal_network']);
  });

  it('are internal links to what is not public, relative or in full', () => {
    expect(
      codesOf('/d/secret', 'https://www.example.gov.cn/d/secret#a', '/d/open', '#top'),
    ).toEqual(['link.not_public', 'link.not_public']);
  });

  it.each([
    'https://www.gov.cn/zhengce/',
    'http://172.32.0.1/',
    'mailto:office@example.cn',
    'tel:02812345',
    'https://政府.中国/',
    '/uploads/文件.pdf',
    '附件.pdf',
    '../d/open?page=2',
    '#第一章',
  ])('are not: %s', (address) => {
    expect(codesOf(address)).toEqual([]);
  });

  it('leaves a target nobody knows alone', () => {
    const found = findBrokenLinks({ field: 'body', addresses: ['/x'] }, {});
    expect(found).toEqual([]);
  });

  it('gives internal paths without host and fragment, with the query', () => {
    const internal = { kind: 'internal', path: '/d/1?v=2' };
    expect(targetOf('https://WWW.example.gov.cn/d/1?v=2#x', ownHosts)).toEqual(internal);
    expect(targetOf('/d/1?v=2', ownHosts)).toEqual(internal);
  });
});
