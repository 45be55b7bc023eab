import { describe, expect, it } from 'vitest';
import type { ReportingUnit } from '../../../src/domain/statistics/reporting-unit';
import { successorsOn } from '../../../src/domain/statistics/successors';
import { unitOfOrganizations } from '../../../src/domain/statistics/unit-of-organizations';
import { q } from './make-set';
import { makeUnit } from './make-units';

const NOBODY = new Map<string, string>();
const ended = { validTo: q('2025-Q4') };

describe('who does the work of a unit', () => {
  const units = [
    makeUnit({ id: 'a', ...ended, mergedInto: 'b' }),
    makeUnit({ id: 'b', ...ended, mergedInto: 'c' }),
    makeUnit({ id: 'c' }),
    makeUnit({ id: 'round', ...ended, mergedInto: 'about' }),
    makeUnit({ id: 'about', ...ended, mergedInto: 'round' }),
    makeUnit({ id: 'gone', ...ended }),
  ];

  it('is the unit itself while it files, then the end of the chain of those it was merged into', () => {
    expect(successorsOn(units, q('2025-Q4'))('a')).toBe('a');
    expect(['a', 'b', 'c'].map(successorsOn(units, q('2026-Q1')))).toEqual(['c', 'c', 'c']);
  });

  it('is nobody where the chain ends or goes round, and for a unit nobody knows', () => {
    const successorOf = successorsOn(units, q('2026-Q1'));
    expect(['gone', 'round', 'unknown', null].map(successorOf)).toEqual([null, null, null, null]);
  });
});

describe('in whose return the records of an organization count', () => {
  const quarter = q('2026-Q1');

  it('is its own unit, else that of the nearest organization above it that files', () => {
    const units = [makeUnit({ id: 'city' }), makeUnit({ id: 'bureau', reportsTo: 'city' })];
    const parents = new Map([
      ['org-bureau', 'org-city'],
      ['division', 'org-bureau'],
      ['desk', 'division'],
      ['museum', 'org-city'],
    ]);
    const unitOf = unitOfOrganizations(units, quarter, parents);
    expect(unitOf('org-bureau')).toBe('bureau');
    expect(unitOf('desk')).toBe('bureau');
    expect(unitOf('museum')).toBe('city');
    expect(unitOf('elsewhere')).toBeNull();
  });

  it('is the unit its own was merged into, not the one above it', () => {
    const units = [
      makeUnit({ id: 'city' }),
      makeUnit({ id: 'old', ...ended, mergedInto: 'new' }),
      makeUnit({ id: 'new' }),
    ];
    const parents = new Map([['org-old', 'org-city']]);
    expect(unitOfOrganizations(units, quarter, parents)('org-old')).toBe('new');
    expect(unitOfOrganizations(units, q('2025-Q4'), parents)('org-old')).toBe('old');
  });

  it('goes on to the organization above where its own unit ended without a successor', () => {
    const units = [makeUnit({ id: 'city' }), makeUnit({ id: 'old', ...ended })];
    const parents = new Map([['org-old', 'org-city']]);
    expect(unitOfOrganizations(units, quarter, parents)('org-old')).toBe('city');
  });

  it('is the unit that files now, in whatever order it stands with a former one of the organization', () => {
    const former = makeUnit({ id: 'former', organizationId: 'org', ...ended, mergedInto: 'other' });
    const now = makeUnit({ id: 'now', organizationId: 'org', validFrom: quarter });
    const other = makeUnit({ id: 'other' });
    for (const units of [
      [former, now, other],
      [now, other, former],
    ]) {
      expect(unitOfOrganizations(units, quarter, NOBODY)('org')).toBe('now');
    }
  });

  it('is where the latest of several former units went, and not yet where a later one will go', () => {
    const former = (id: string, told: Partial<ReportingUnit>) =>
      makeUnit({ id, organizationId: 'org', ...told });
    const living = ['x', 'y', 'z'].map((id) => makeUnit({ id }));
    const older = former('older', { validTo: q('2023-Q4'), mergedInto: 'x' });
    const latest = former('latest', {
      validFrom: q('2024-Q1'),
      validTo: q('2025-Q4'),
      mergedInto: 'y',
    });
    const later = former('later', {
      validFrom: q('2027-Q1'),
      validTo: q('2027-Q4'),
      mergedInto: 'z',
    });
    for (const units of [
      [older, latest, later, ...living],
      [later, latest, older, ...living],
    ]) {
      expect(unitOfOrganizations(units, quarter, NOBODY)('org')).toBe('y');
    }
    const lost = { ...latest, mergedInto: null };
    expect(unitOfOrganizations([older, lost, ...living], quarter, NOBODY)('org')).toBeNull();
  });

  it('is nobody’s where organizations stand above each other in a circle', () => {
    const parents = new Map([
      ['x', 'y'],
      ['y', 'x'],
    ]);
    expect(unitOfOrganizations([makeUnit({ id: 'a' })], quarter, parents)('x')).toBeNull();
  });
});
