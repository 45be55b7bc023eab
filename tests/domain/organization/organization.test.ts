import { describe, expect, it } from 'vitest';
import {
  checkOrganization,
  type OrganizationRecord,
} from '../../../src/domain/organization/check-organization';
import { completenessOf } from '../../../src/domain/organization/completeness';

const record: OrganizationRecord = { documentId: 'a', name: '某局', ancestors: [] };
const codes = (reasons: { code: string }[]) => reasons.map(({ code }) => code);

describe('an organization', () => {
  it.each<[string, Partial<OrganizationRecord>]>([
    [
      'organization.parent_cycle',
      {
        ancestors: [
          { documentId: 'b', name: '上级' },
          { documentId: 'a', name: '某局' },
        ],
      },
    ],
    ['organization.bad_region_code', { regionCode: '5101' }],
    ['organization.bad_site_identifier', { siteIdentifier: '51010000' }],
    ['organization.successor_missing', { operatingStatus: 'merged' }],
    ['organization.successor_is_itself', { successor: { documentId: 'a' } }],
    ['organization.vertical_system_missing', { isVerticallyManaged: true, verticalSystem: ' ' }],
    ['organization_code.wrong_check_character', { code: '91350100M000100Y44' }],
  ])('is refused for %s', (code, change) => {
    expect(codes(checkOrganization({ ...record, ...change }))).toEqual([code]);
  });

  it.each<Partial<OrganizationRecord>>([
    {},
    { code: '91350100M000100Y43', regionCode: '510114', siteIdentifier: '5101140001' },
    { siteIdentifier: 'bm17000009', regionCode: '510114001' },
    { operatingStatus: 'merged', successor: { documentId: 'b' } },
    { isVerticallyManaged: true, verticalSystem: '税务' },
  ])('%j is fine', (change) => {
    expect(checkOrganization({ ...record, ...change })).toEqual([]);
  });
});

describe('completeness after article 20(2)', () => {
  it('counts the six items and names the missing ones', () => {
    expect(completenessOf({})).toMatchObject({ percent: 0 });
    expect(completenessOf({ functions: 'x', offices: [], phone: ' ', leaders: [1] })).toEqual({
      percent: 33,
      missing: ['offices', 'address', 'officeHours', 'phone'],
    });
    const full = {
      functions: 'x',
      offices: [1],
      address: 'x',
      officeHours: 'x',
      phone: 'x',
      leaders: [1],
    };
    expect(completenessOf(full)).toEqual({ percent: 100, missing: [] });
  });
});
