import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { probeSlot } from '../../../src/domain/link-check/probe-slot';
import { weeklyAvailability } from '../../../src/domain/link-check/weekly-availability';
import { addDays } from '../../../src/domain/time/day';

const ON = '2026-03-09';
/** The seven days before, each with so many probes and so many failures on the first. */
const week = ({ probes = 24, failures = 0 } = {}) =>
  Array.from({ length: 7 }, (_, at) => ({
    day: addDays(ON, at - 7),
    probes,
    failures: at === 0 ? failures : 0,
  }));

describe('a week of probes', () => {
  it.each([
    // 168 visits: 5 % are 8.4 of them.
    [24, 8, 'pass'],
    [24, 9, 'veto'],
    // 140 visits: 5 % are 7 exactly, and "at least 5 %" is met.
    [20, 6, 'pass'],
    [20, 7, 'veto'],
    [20, 0, 'pass'],
    [19, 0, 'unknown'],
    [19, 19, 'unknown'],
  ])('%i a day, %i of them not opened: %s', (probes, failures, verdict) => {
    const found = weeklyAvailability(week({ probes, failures }), ON);
    expect(found).toMatchObject({ verdict, probes: probes * 7, failures });
    expect(found.failureRate).toBeCloseTo(failures / (probes * 7), 10);
  });

  it('is the seven whole days before the day', () => {
    const around = [
      { day: '2026-03-01', probes: 24, failures: 24 },
      ...week(),
      { day: ON, probes: 24, failures: 24 },
    ];
    expect(weeklyAvailability(around, ON)).toMatchObject({
      firstDay: '2026-03-02',
      lastDay: '2026-03-08',
      failures: 0,
      verdict: 'pass',
    });
  });

  it('a single thin day makes it unknown, and is named', () => {
    const days = week().map((day) => (day.day === '2026-03-05' ? { ...day, probes: 12 } : day));
    expect(weeklyAvailability(days, ON)).toMatchObject({
      verdict: 'unknown',
      thinDays: ['2026-03-05'],
    });
  });

  it('without a probe there is no rate', () => {
    expect(weeklyAvailability([], ON)).toMatchObject({ failureRate: null, verdict: 'unknown' });
  });

  it('later probes never change what a day was told', () => {
    const later = fc.record({
      day: fc.integer({ min: 0, max: 400 }).map((days) => addDays(ON, days)),
      probes: fc.integer({ min: 0, max: 24 }),
      failures: fc.constant(0),
    });
    const before = weeklyAvailability(week({ failures: 9 }), ON);
    fc.assert(
      fc.property(fc.array(later), (days) => {
        expect(weeklyAvailability([...week({ failures: 9 }), ...days], ON)).toEqual(before);
      }),
    );
  });
});

describe('the hour of a site', () => {
  const minute = (n: number) => new Date(Date.parse('2026-03-02T00:00:00+08:00') + n * 60_000);

  it.each([1, 2, 17, 60, 999])('begins 24 times a day for site %i', (site) => {
    const slots = new Set(Array.from({ length: 24 * 60 }, (_, n) => probeSlot(site, minute(n))));
    // A day that does not begin with an hour of the site's own touches 25 of them.
    expect([24, 25]).toContain(slots.size);
    const starts = Array.from({ length: 24 * 60 }, (_, n) => n).filter(
      (n) => probeSlot(site, minute(n)) !== probeSlot(site, minute(n - 1)),
    );
    expect(starts).toHaveLength(24);
    expect(new Set(starts.map((n) => n % 60)).size).toBe(1);
  });

  it('sixty sites begin at sixty different minutes', () => {
    const starts = Array.from({ length: 60 }, (_, site) =>
      Array.from({ length: 60 }, (_, n) => n).find(
        (n) => probeSlot(site, minute(n)) !== probeSlot(site, minute(n - 1)),
      ),
    );
    expect(new Set(starts).size).toBe(60);
  });
});
