import { describe, expect, it } from 'vitest';
import { createWorkingCalendar } from '../../../src/domain/calendar/create-working-calendar';
import { publishedDays } from '../../../src/domain/calendar/published-days';
import { deadlineState } from '../../../src/domain/deadlines/deadline-state';

const calendar = createWorkingCalendar();
const dueOn = '2024-10-09';

describe('where a deadline stands', () => {
  it('is open up to and on the due day, with the working days left', () => {
    expect(deadlineState({ calendar, dueOn, today: '2024-09-27' })).toEqual({
      state: 'open',
      workingDaysLeft: 4,
    });
    expect(deadlineState({ calendar, dueOn, today: dueOn })).toEqual({
      state: 'open',
      workingDaysLeft: 0,
    });
  });

  it('is overdue from the day after, make-up Saturdays counting', () => {
    expect(deadlineState({ calendar, dueOn, today: '2024-10-10' })).toEqual({
      state: 'overdue',
      workingDaysOverdue: 1,
    });
    expect(deadlineState({ calendar, dueOn, today: '2024-10-13' })).toEqual({
      state: 'overdue',
      workingDaysOverdue: 3,
    });
  });

  it('is met by a publication on the due day and late by one after it', () => {
    const today = '2024-12-01';
    expect(deadlineState({ calendar, dueOn, publishedOn: dueOn, today })).toEqual({
      state: 'met',
      publishedOn: dueOn,
    });
    expect(deadlineState({ calendar, dueOn, publishedOn: '2024-10-14', today })).toEqual({
      state: 'late',
      publishedOn: '2024-10-14',
      workingDaysLate: 4,
    });
  });

  it('does not take a publication that is still to come for one that happened', () => {
    const state = deadlineState({
      calendar,
      dueOn,
      publishedOn: '2024-10-09',
      today: '2024-10-08',
    });
    expect(state).toEqual({ state: 'open', workingDaysLeft: 1 });
  });

  it('stays overdue, without a count, when the calendar ends before today', () => {
    const next = Math.max(...publishedDays.coveredYears) + 1;
    expect(deadlineState({ calendar, dueOn, today: `${next}-01-05` })).toEqual({
      state: 'overdue',
      workingDaysOverdue: null,
    });
  });
});
