import fc from 'fast-check';
import { parseCronItem } from 'graphile-worker';
import { describe, expect, test } from 'vitest';
import { nextRunAt } from '../../../src/plugins/jobs/server/src/schedule/next-run-at';
import type { Schedule } from '../../../src/plugins/jobs/server/src/schedule/schedule';
import { toUtcCrontab } from '../../../src/plugins/jobs/server/src/schedule/to-utc-crontab';

describe('toUtcCrontab', () => {
  test.each<[Schedule, string]>([
    [{ everyDayAt: '00:00' }, '0 16 * * *'],
    [{ everyDayAt: '00:10' }, '10 16 * * *'],
    [{ everyDayAt: '02:30' }, '30 18 * * *'],
    [{ everyDayAt: '07:59' }, '59 23 * * *'],
    [{ everyDayAt: '08:00' }, '0 0 * * *'],
    [{ everyDayAt: '23:05' }, '5 15 * * *'],
    [{ everyHourAt: 7 }, '7 * * * *'],
    [{ everyMinutes: 1 }, '* * * * *'],
    [{ everyMinutes: 20 }, '0,20,40 * * * *'],
    [{ everyMinutes: 60 }, '0 * * * *'],
  ])('%j is %s', (schedule, crontab) => {
    expect(toUtcCrontab(schedule)).toBe(crontab);
  });

  test.each<Schedule>([
    { everyDayAt: '24:00' },
    { everyDayAt: '8:00' },
    { everyDayAt: '12:60' },
    { everyHourAt: 60 },
    { everyHourAt: 1.5 },
    { everyMinutes: 0 },
    { everyMinutes: 7 },
  ])('%j is refused', (schedule) => {
    expect(() => toUtcCrontab(schedule)).toThrow();
  });
});

describe('nextRunAt', () => {
  test.each<[Schedule, string, string]>([
    [{ everyDayAt: '00:10' }, '2026-02-28T23:50:00+08:00', '2026-03-01T00:10:00+08:00'],
    [{ everyDayAt: '00:10' }, '2026-03-01T00:09:59+08:00', '2026-03-01T00:10:00+08:00'],
    [{ everyDayAt: '00:10' }, '2026-03-01T00:10:00+08:00', '2026-03-02T00:10:00+08:00'],
    [{ everyDayAt: '08:30' }, '2026-12-31T09:00:00+08:00', '2027-01-01T08:30:00+08:00'],
    [{ everyHourAt: 15 }, '2026-03-01T23:15:01+08:00', '2026-03-02T00:15:00+08:00'],
    [{ everyMinutes: 15 }, '2026-03-01T10:45:00+08:00', '2026-03-01T11:00:00+08:00'],
  ])('%j after %s is %s', (schedule, now, expected) => {
    expect(nextRunAt(schedule, new Date(now))).toEqual(new Date(expected));
  });

  const two = (value: number) => String(value).padStart(2, '0');
  const schedule: fc.Arbitrary<Schedule> = fc.oneof(
    fc
      .tuple(fc.nat(23), fc.nat(59))
      .map(([hour, minute]) => ({ everyDayAt: `${two(hour)}:${two(minute)}` })),
    fc.nat(59).map((everyHourAt) => ({ everyHourAt })),
    fc.constantFrom(1, 2, 3, 5, 10, 12, 30, 60).map((everyMinutes) => ({ everyMinutes })),
  );

  test('it is the next time at which graphile-worker would run the crontab', () => {
    fc.assert(
      fc.property(schedule, fc.integer({ min: 0, max: 4_000_000_000 }), (given, seconds) => {
        const { match } = parseCronItem({ task: 'any', match: toUtcCrontab(given) });
        const now = new Date(seconds * 1000);
        let at = Math.floor(now.getTime() / 60_000) * 60_000 + 60_000;
        for (; ; at += 60_000) {
          const time = new Date(at);
          const digest = {
            min: time.getUTCMinutes(),
            hour: time.getUTCHours(),
            date: time.getUTCDate(),
            month: time.getUTCMonth() + 1,
            dow: time.getUTCDay(),
          };
          if (match(digest)) break;
        }
        expect(nextRunAt(given, now)).toEqual(new Date(at));
      }),
      { numRuns: 60 },
    );
  });
});
