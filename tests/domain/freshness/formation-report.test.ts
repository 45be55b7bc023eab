import { describe, expect, test } from 'vitest';
import { createWorkingCalendar } from '../../../src/domain/calendar/create-working-calendar';
import { formationReport } from '../../../src/domain/freshness/formation-report';

const calendar = createWorkingCalendar();
const report = (today: string, more: Partial<Parameters<typeof formationReport>[0]> = {}) =>
  formationReport({ calendar, formedOn: '2025-09-15', today, ...more });

describe('information that was formed and is not public yet', () => {
  // Worked out by hand: rest from 1 to 8 October, work on Sunday 28 September and Saturday 11 October.
  test.each([
    ['2025-09-15', 'fresh', 20],
    ['2025-10-09', 'fresh', 7],
    ['2025-10-10', 'due_soon', 6],
    ['2025-10-17', 'due_soon', 0],
    ['2025-10-20', 'overdue', -1],
  ])('stands on %s at %s with %i working days left', (today, status, daysLeft) => {
    const days = { dueOn: '2025-10-17', warnsOn: '2025-10-10', actBy: '2025-10-17' };
    expect(report(today)).toMatchObject({ ...days, status, daysLeft, clock: 'formation' });
  });

  test('is due on the day itself where its category says at once', () => {
    const limit = { kind: 'immediate' } as const;
    expect(report('2025-09-15', { limit }).status).toBe('due_soon');
    expect(report('2025-09-16', { limit })).toMatchObject({
      status: 'overdue',
      countsAsOverdue: true,
    });
  });

  test('is not known in a year nobody has entered, and not overdue before it begins', () => {
    const unknown = report('2099-03-03', { formedOn: '2099-03-02' });
    expect(unknown).toMatchObject({ status: 'unknown', dueOn: null, countsAsOverdue: false });
    expect(report('2098-12-31', { formedOn: '2099-01-04' }).status).toBe('fresh');
  });
});
