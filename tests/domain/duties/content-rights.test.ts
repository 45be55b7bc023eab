import { describe, expect, it } from 'vitest';
import { excludedByDuties, type ContentRight } from '../../../src/domain/duties/content-rights';
import type { Duty } from '../../../src/domain/duties/duties';

describe('rights of a role made by hand beside duties', () => {
  it.each<[ContentRight, Duty, Duty | null]>([
    ['publish', 'secrecy_reviewer', 'final_reviewer'],
    ['write', 'secrecy_reviewer', 'information_officer'],
    ['read', 'secrecy_reviewer', null],
    ['publish', 'first_reviewer', 'final_reviewer'],
    ['read', 'system_administrator', 'statistician'],
    ['write', 'auditor', 'information_officer'],
    ['publish', 'information_officer', null],
    ['write', 'statistician', null],
  ])('%s beside %s counts like %s', (right, duty, other) => {
    expect(excludedByDuties([right], [duty])).toEqual(other && { duty, other });
  });

  it('finds the one pair among many, and none without duties or rights', () => {
    const found = excludedByDuties(['read', 'publish'], ['statistician', 'secrecy_reviewer']);
    expect(found).toEqual({ duty: 'secrecy_reviewer', other: 'final_reviewer' });
    expect(excludedByDuties([], ['auditor'])).toBeNull();
    expect(excludedByDuties(['publish'], [])).toBeNull();
  });
});
