import { describe, expect, it } from 'vitest';
import { createWorkingCalendar } from '../../../src/domain/calendar/create-working-calendar';
import { artTwentySixDeadline } from '../../../src/domain/deadlines/art-twenty-six-deadline';

const calendar = createWorkingCalendar();

describe('article 26', () => {
  it('gives 20 working days from formation', () => {
    expect(artTwentySixDeadline({ calendar, formedOn: '2025-09-26' }).dueOn).toBe('2025-10-30');
  });

  it('gives them from a change', () => {
    const { startsOn, dueOn } = artTwentySixDeadline({
      calendar,
      formedOn: '2025-09-26',
      changedOn: '2026-02-05',
    });
    expect([startsOn, dueOn]).toEqual(['2026-02-05', '2026-03-11']);
  });

  it("gives way to the category's own limit", () => {
    const limit = { kind: 'working_days_after_formation', n: 3 } as const;
    expect(artTwentySixDeadline({ calendar, formedOn: '2025-09-26', limit }).dueOn).toBe(
      '2025-09-30',
    );
    const before = { kind: 'before_event', n: 1, unit: 'working_day' } as const;
    expect(
      artTwentySixDeadline({
        calendar,
        formedOn: '2025-09-26',
        limit: before,
        scheduledOn: '2025-10-09',
      }).dueOn,
    ).toBe('2025-09-30');
  });
});
