import type { ReasonTexts } from '../../reasons/reason';

const texts: ReasonTexts = {
  // Why no deadline can be computed
  'deadlines.start_event_missing':
    'There is no day to start from: no day of formation, change or restart is given.',
  'deadlines.scheduled_event_missing':
    'The limit is a number of days before an event, but the day of the event is not given.',
  'deadlines.not_a_day': '"{value}" is not a day; a real date written year-month-day is needed.',
  'deadlines.pause_reversed': 'The pause ends on {to}, before it begins on {from}.',
  'deadlines.days_not_positive':
    '"{value}" is not a usable number of days; a whole number above zero is needed.',
  'deadlines.date_not_in_calendar': 'There is no day {day} in month {month}.',

  // The steps of a computation
  'deadlines.formed': 'Formed (or received) on {on}.',
  'deadlines.changed': 'Changed on {on}; the limit runs from the change.',
  'deadlines.restarted': 'The limit starts again on {on}.',
  'deadlines.scheduled':
    'The event is on {on} and {n} day(s) are required before it; counted backwards, without the day of the event.',
  'deadlines.set_by_date': 'The limit is the fixed date {date}.',
  'deadlines.start_day_not_counted':
    'The starting day {on} is not counted; the count begins the day after.',
  'deadlines.due_at_once': 'To be disclosed at once: the limit is the day itself, {on}.',
  'deadlines.working_days_counted':
    '{from} to {to}: {days} working day(s) counted, {counted} in all.',
  'deadlines.make_up_days_counted':
    '{from} to {to}: {days} make-up workday(s) for {nameEn} counted, {counted} in all.',
  'deadlines.unnamed_make_up_days_counted':
    '{from} to {to}: {days} make-up workday(s) counted, {counted} in all.',
  'deadlines.calendar_days_counted':
    '{from} to {to}: {days} calendar day(s) counted, {counted} in all.',
  'deadlines.weekend_skipped': '{from} to {to}: weekend, {days} day(s) that are not working days.',
  'deadlines.holiday_skipped': '{from} to {to}: {nameEn}, {days} day(s) that are not working days.',
  'deadlines.unnamed_rest_days_skipped':
    '{from} to {to}: holiday, {days} day(s) that are not working days.',
  'deadlines.pause_excluded':
    '{from} to {to}: paused for "{reason}", {days} day(s) outside the limit.',
  'deadlines.moved_forward':
    'The limit cannot end on {from}; it moves to the next working day, {to}.',
  'deadlines.moved_backward':
    'Counting back ends on {from}, a rest day; the limit moves to the working day before, {to}.',
  'deadlines.extended':
    'Extended on {on} by {days} working day(s), counted on from the day after {after}.',
  'deadlines.extension_superseded':
    'The extension of {on} by {days} working day(s) belongs to the count before the restart and no longer applies.',
  'deadlines.pauses_and_extensions_without_effect':
    'The limit is set by a date; pauses and extensions do not move it.',
  'deadlines.due': 'The limit ends on {on}.',
};

export default texts;
