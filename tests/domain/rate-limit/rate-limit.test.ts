import { describe, expect, it } from 'vitest';
import { addressKey } from '../../../src/domain/rate-limit/address-key';
import { requestCost } from '../../../src/domain/rate-limit/request-cost';

describe('whom requests are counted for', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::6', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('%s → %s', (address, key) => {
    expect(addressKey(address)).toBe(key);
  });
});

describe('what a request counts', () => {
  it.each([
    ['GET', '/api/disclosures', false, 1],
    ['GET', '/API/disclosures', true, 5],
    ['POST', '/graphql', false, 5],
    ['POST', '/GraphQL/', false, 5],
    ['GET', '/uploads/a.pdf', false, 1],
    ['GET', '/files/a.pdf', false, 1],
    ['OPTIONS', '/api/disclosures', false, 0],
    ['GET', '/admin/login', false, 0],
    ['GET', '/content-manager/collection-types/x', true, 0],
    ['GET', '/apidocs', false, 0],
    ['GET', '/_health', false, 0],
  ])('%s %s (search: %s) → %i', (method, path, hasSearch, cost) => {
    expect(requestCost({ method, path, hasSearch })).toBe(cost);
  });
});
