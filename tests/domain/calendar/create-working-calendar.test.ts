import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { createWorkingCalendar } from '../../../src/domain/calendar/create-working-calendar';
import { publishedDays } from '../../../src/domain/calendar/published-days';
import en from '../../../src/domain/calendar/translations/en';
import zhHans from '../../../src/domain/calendar/translations/zh-Hans';
import { UncoveredYearError } from '../../../src/domain/calendar/uncovered-year-error';
import { renderReason } from '../../../src/domain/reasons/reason';
import { dayNumber, dayOfNumber } from '../../../src/domain/time/day';

const calendar = createWorkingCalendar();

/** Days with enough covered years on both sides of them. */
const anyDay = fc
  .integer({ min: dayNumber('2006-01-01'), max: dayNumber('2024-12-31') })
  .map(dayOfNumber);

function refusal(act: () => unknown): UncoveredYearError {
  try {
    act();
  } catch (cause) {
    if (cause instanceof UncoveredYearError) return cause;
    throw cause;
  }
  throw new Error('nothing was refused');
}

describe('working days', () => {
  it.each([
    ['2024-10-07', false, 'holiday'],
    ['2024-10-08', true, 'ordinary'],
    ['2024-09-29', true, 'make_up'],
    ['2024-10-12', true, 'make_up'],
    ['2024-10-13', false, 'weekend'],
    ['2025-01-26', true, 'make_up'],
    ['2025-01-28', false, 'holiday'],
    ['2025-10-08', false, 'holiday'],
    ['2025-10-11', true, 'make_up'],
    ['2026-01-02', false, 'holiday'],
    ['2026-01-04', true, 'make_up'],
    ['2026-02-28', true, 'make_up'],
    ['2026-10-10', true, 'make_up'],
    ['2026-10-11', false, 'weekend'],
  ] as const)('knows %s: working day %s, %s', (day, isWorkingDay, kind) => {
    expect(calendar.natureOf(day)).toMatchObject({ isWorkingDay, kind });
    expect(calendar.isWorkingDay(day)).toBe(isWorkingDay);
  });

  it('names holidays and the holiday of a make-up day in both languages', () => {
    const name = { zh: '国庆节', en: 'National Day' };
    expect(calendar.natureOf('2026-10-01').name).toEqual(name);
    expect(calendar.natureOf('2026-10-10').name).toEqual(name);
    expect(calendar.natureOf('2026-10-09').name).toBeUndefined();
  });

  it('finds the next and the previous working day, a working day being both', () => {
    expect(calendar.nextWorkingDay('2026-02-15')).toBe('2026-02-24');
    expect(calendar.previousWorkingDay('2026-02-23')).toBe('2026-02-14');
    expect(calendar.nextWorkingDay('2026-02-24')).toBe('2026-02-24');
    expect(calendar.previousWorkingDay('2026-02-24')).toBe('2026-02-24');
  });

  it('adds working days without counting the first, over Spring Festival and the year end', () => {
    expect(calendar.addWorkingDays('2026-02-05', 20)).toBe('2026-03-11');
    expect(calendar.addWorkingDays('2025-12-25', 20)).toBe('2026-01-23');
    expect(calendar.addWorkingDays('2026-01-23', -20)).toBe('2025-12-25');
    expect(calendar.addWorkingDays('2026-02-15', 0)).toBe('2026-02-15');
    expect(() => calendar.addWorkingDays('2026-02-15', 1.5)).toThrow(RangeError);
  });

  it('counts back what it added, in both directions', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -300, max: 300 }), (day, n) => {
        expect(calendar.workingDaysBetween(day, calendar.addWorkingDays(day, n))).toBe(n);
      }),
    );
  });

  it('lands on a working day, the later the more days are added', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 300 }), (day, n) => {
        const end = calendar.addWorkingDays(day, n);
        expect(calendar.isWorkingDay(end)).toBe(true);
        expect(calendar.addWorkingDays(day, n + 1) > end).toBe(true);
      }),
    );
  });
});

describe('the time zone of the process', () => {
  const before = process.env.TZ;
  afterEach(() => {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });

  it.each(['America/New_York', 'Pacific/Kiritimati', 'Asia/Shanghai'])(
    'makes no difference: %s',
    (zone) => {
      process.env.TZ = zone;
      // Proof that the switch has taken effect; a test that cannot fail otherwise.
      expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
      const fresh = createWorkingCalendar();
      expect(fresh.isWorkingDay('2024-10-07')).toBe(false);
      expect(fresh.isWorkingDay('2024-10-08')).toBe(true);
      expect(fresh.isWorkingDay('2024-10-12')).toBe(true);
      expect(fresh.isWorkingDay('2024-10-13')).toBe(false);
      expect(fresh.addWorkingDays('2026-02-05', 20)).toBe('2026-03-11');
    },
  );
});

describe("an administrator's corrections", () => {
  it('win over the published data, in both directions', () => {
    const corrected = createWorkingCalendar({
      corrections: [
        { on: '2026-10-10', isWorkingDay: false },
        { on: '2026-10-01', isWorkingDay: true },
        { on: '2026-10-12', isWorkingDay: false, name: '台风停工' },
        { on: '2026-10-17', isWorkingDay: true },
      ],
    });
    expect(corrected.natureOf('2026-10-10')).toEqual({ isWorkingDay: false, kind: 'weekend' });
    expect(corrected.natureOf('2026-10-01')).toEqual({ isWorkingDay: true, kind: 'ordinary' });
    expect(corrected.natureOf('2026-10-12')).toEqual({
      isWorkingDay: false,
      kind: 'holiday',
      name: { zh: '台风停工', en: '台风停工' },
    });
    expect(corrected.natureOf('2026-10-17')).toEqual({ isWorkingDay: true, kind: 'make_up' });
    expect(calendar.isWorkingDay('2026-10-10')).toBe(true);
  });

  it('are refused on a day that does not exist and twice on one day', () => {
    const twice = [
      { on: '2026-10-10', isWorkingDay: false },
      { on: '2026-10-10', isWorkingDay: true },
    ];
    expect(() => createWorkingCalendar({ corrections: twice })).toThrow(RangeError);
    expect(() =>
      createWorkingCalendar({ corrections: [{ on: '2026-02-30', isWorkingDay: true }] }),
    ).toThrow(RangeError);
  });
});

describe('years', () => {
  it('are covered as far as the installed package has them', () => {
    const years = [...publishedDays.coveredYears].sort();
    expect(years[0]).toBe(2004);
    expect(years).toEqual(years.map((_, index) => 2004 + index));
    expect(publishedDays.coveredYears.has(2026)).toBe(true);
  });

  const lastYear = Math.max(...publishedDays.coveredYears);

  it.each([2003, lastYear + 1])('%i is refused, by every question', (year) => {
    const asks = [
      () => calendar.isWorkingDay(`${year}-06-15`),
      () => calendar.natureOf(`${year}-06-15`),
      () => calendar.nextWorkingDay(`${year}-06-15`),
      () => calendar.previousWorkingDay(`${year}-06-15`),
      () => calendar.addWorkingDays(`${year}-06-15`, 1),
      () => calendar.workingDaysBetween(`${year}-06-15`, `${year}-06-16`),
    ];
    for (const ask of asks) {
      const refused = refusal(ask);
      expect(refused.year).toBe(year);
      expect(refused.reason.code).toBe('calendar.year_not_covered');
    }
  });

  it('are refused when a count runs into them, not guessed from the week', () => {
    const start = `${lastYear}-12-10`;
    expect(refusal(() => calendar.addWorkingDays(start, 20)).year).toBe(lastYear + 1);
  });

  it('count once an administrator declares them complete, and a lone correction does not', () => {
    const next = lastYear + 1;
    const corrections = [{ on: `${next}-01-01`, isWorkingDay: false, name: '元旦' }];
    const partial = createWorkingCalendar({ corrections });
    expect(refusal(() => partial.isWorkingDay(`${next}-01-01`)).year).toBe(next);
    const complete = createWorkingCalendar({ corrections, completeYears: [next] });
    expect(complete.isWorkingDay(`${next}-01-01`)).toBe(false);
    expect(complete.nextWorkingDay(`${next}-01-01`) > `${next}-01-01`).toBe(true);
  });

  it('are named in the refusal in both languages', () => {
    const { reason } = new UncoveredYearError(2027);
    expect(renderReason(reason, zhHans)).toContain('2027');
    expect(renderReason(reason, en)).toContain('2027');
    expect(Object.keys(zhHans)).toEqual(Object.keys(en));
  });
});
