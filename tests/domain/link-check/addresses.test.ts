import { describe, expect, it } from 'vitest';
import { addressRange } from '../../../src/domain/link-check/address-range';
import {
  isAddressAllowed,
  NOTHING_ALLOWED,
  readAllowList,
} from '../../../src/domain/link-check/allow-list';
import { hostOf, portOf, readAddress } from '../../../src/domain/link-check/read-address';

describe('which addresses are public', () => {
  it.each([
    ['8.8.8.8', 'public'],
    ['202.106.0.20', 'public'],
    ['2400:3200::1', 'public'],
    ['127.0.0.1', 'loopback'],
    ['127.8.8.8', 'loopback'],
    ['0.0.0.0', 'unspecified'],
    ['10.0.0.1', 'private'],
    ['172.16.0.1', 'private'],
    ['172.31.255.255', 'private'],
    ['172.32.0.1', 'public'],
    ['192.168.1.1', 'private'],
    ['100.64.0.1', 'carrierGradeNat'],
    ['100.100.100.200', 'carrierGradeNat'],
    ['169.254.169.254', 'linkLocal'],
    ['192.0.2.1', 'reserved'],
    ['198.18.0.1', 'reserved'],
    ['240.0.0.1', 'reserved'],
    ['224.0.0.1', 'multicast'],
    ['255.255.255.255', 'broadcast'],
    ['::', 'unspecified'],
    ['::1', 'loopback'],
    ['::7f00:1', 'unassigned'],
    ['::ffff:127.0.0.1', 'ipv4Mapped'],
    ['::ffff:8.8.8.8', 'ipv4Mapped'],
    ['64:ff9b::7f00:1', 'rfc6052'],
    ['64:ff9b:1::a00:1', 'rfc6052'],
    ['2002:7f00:1::', '6to4'],
    ['2001::1', 'teredo'],
    ['2001:db8::1', 'reserved'],
    ['fc00::1', 'uniqueLocal'],
    ['fd00:ec2::254', 'uniqueLocal'],
    ['fe80::1', 'linkLocal'],
    ['fe80::1%eth0', 'linkLocal'],
    ['ff02::1', 'multicast'],
    ['4000::1', 'unassigned'],
    ['www.example.gov.cn', null],
    ['0177.0.0.1', null],
    ['127.1', null],
    ['', null],
  ])('%s is %s', (address, range) => {
    expect(addressRange(address)).toBe(range);
  });
});

describe('what an administrator opens', () => {
  const allowed = readAllowList({
    hosts: '10.20.0.0/16, 192.168.7.9, fd12::/16 ,OA.City.gov.cn,',
    ports: '8080, 8443',
  });

  it.each([
    ['10.20.3.4', 'a.example', true],
    ['10.21.0.1', 'a.example', false],
    ['192.168.7.9', 'a.example', true],
    ['192.168.7.10', 'a.example', false],
    ['fd12::1', 'a.example', true],
    ['fd13::1', 'a.example', false],
    ['8.8.8.8', 'a.example', true],
    // A listed name opens the office's own network, and never cloud metadata, multicast or NAT64.
    ['10.99.0.1', 'oa.city.gov.cn', true],
    ['127.0.0.1', 'oa.city.gov.cn', true],
    ['169.254.169.254', 'oa.city.gov.cn', false],
    ['64:ff9b::a00:1', 'oa.city.gov.cn', false],
    ['224.0.0.1', 'oa.city.gov.cn', false],
    ['10.99.0.1', 'x.oa.city.gov.cn', false],
    // Not an address at all.
    ['oa.city.gov.cn', 'oa.city.gov.cn', false],
  ])('%s for %s: %s', (address, host, isAllowed) => {
    expect(isAddressAllowed(address, host, allowed)).toBe(isAllowed);
  });

  it('an IPv6 form of an opened IPv4 address is another address', () => {
    expect(isAddressAllowed('::ffff:10.20.3.4', 'a.example', allowed)).toBe(false);
  });

  it('nothing is opened by default', () => {
    expect(readAllowList({ hosts: ' , ', ports: '' })).toEqual(NOTHING_ALLOWED);
  });

  it.each([
    ['10.20.0.0/33', ''],
    ['10.20.0.300', ''],
    ['10.20.', ''],
    ['http://oa.city.gov.cn', ''],
    ['oa city', ''],
    ['oa.city.gov.cn:8080', ''],
    ['', '0'],
    ['', '65536'],
    ['', '80-90'],
  ])('a slip is not taken for something: %s %s', (hosts, ports) => {
    expect(() => readAllowList({ hosts, ports })).toThrow(RangeError);
  });
});

describe('which addresses are gone to', () => {
  const allowed = readAllowList({ hosts: '', ports: '8080' });

  it.each([
    ['http://www.example.gov.cn', 'http://www.example.gov.cn/', 80],
    ['HTTPS://WWW.Example.gov.cn:443/a?b=1#c', 'https://www.example.gov.cn/a?b=1', 443],
    ['http://example.cn:443/', 'http://example.cn:443/', 443],
    ['http://example.cn:8080/', 'http://example.cn:8080/', 8080],
    ['http://测试.example.cn/公开', 'http://xn--0zwm56d.example.cn/%E5%85%AC%E5%BC%80', 80],
    ['http://0x7f.1/', 'http://127.0.0.1/', 80],
    ['http://2130706433/', 'http://127.0.0.1/', 80],
    ['http://[::1]/', 'http://[::1]/', 80],
  ])('%s', (text, href, port) => {
    const { url } = readAddress(text, allowed);
    expect(url?.href).toBe(href);
    expect(url && portOf(url)).toBe(port);
  });

  it.each([
    ['', 'malformed'],
    ['www.example.gov.cn', 'malformed'],
    ['/files/a.pdf', 'malformed'],
    ['http://', 'malformed'],
    ['http://a b/', 'malformed'],
    ['http://256.1.1.1/', 'malformed'],
    ['ftp://example.cn/', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['gopher://127.0.0.1:6379/_', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['http://user@example.cn/', 'credentials'],
    ['http://user:secret@example.cn/', 'credentials'],
    ['http://www.example.gov.cn@127.0.0.1/', 'credentials'],
    ['http://example.cn:22/', 'port'],
    ['http://example.cn:6379/', 'port'],
    ['http://example.cn:0/', 'port'],
    [`http://example.cn/${'a'.repeat(2_000)}`, 'too_long'],
    [`http://example.cn/${'公'.repeat(500)}`, 'too_long'],
  ])('%s is refused: %s', (text, defect) => {
    expect(readAddress(text, allowed)).toEqual({ url: null, defect });
  });

  it.each([
    ['http://[2400:3200::1]/', '2400:3200::1'],
    ['http://example.cn./', 'example.cn'],
  ])('the host of %s is %s', (text, host) => {
    expect(hostOf(new URL(text))).toBe(host);
  });
});
