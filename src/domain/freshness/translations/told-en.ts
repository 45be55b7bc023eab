import type { ReasonTexts } from '../../reasons/reason';

/** What is told beside a status; nothing here refuses anything. */
const told: ReasonTexts = {
  // What an event does to a clock
  'freshness_told.published': 'Published for the first time: an update.',
  'freshness_told.brought_along':
    'Brought along in a migration: counts on its day in the former system, not on that of the import.',
  'freshness_told.changed': 'The content really changed: an update of the content.',
  'freshness_told.corrected': 'An error was corrected: an update of the content.',
  'freshness_told.restored_changed':
    'Restored with content that really changed: an update of the content.',
  'freshness_told.link_became_text': 'Was a bare link and now has a text of its own: an update.',
  'freshness_told.unchanged': 'Published again without a change: no update.',
  'freshness_told.minor': 'A minor change, a typo for instance, as its editor says: no update.',
  'freshness_told.bare_link': 'Nothing but a link: no update.',
  'freshness_told.back_dated':
    'Carries a date of a former system, so it is an old item: no update.',
  'freshness_told.withdrawn': 'Withdrawn: its updates no longer count.',
  'freshness_told.restored_unchanged': 'Restored without a change: keeps its dates, no update.',
  'freshness_told.moved': 'Filed elsewhere: keeps its dates, no update.',
  'freshness_told.time_passed': 'It expired or came into force by date: no update.',

  // How a status was counted
  'freshness_told.new_items_calendar_days':
    'The newest item counts from {from}; {days} calendar days from then end on {dueOn}.',
  'freshness_told.new_items_working_days':
    'The newest item counts from {from}; {days} working days from then end on {dueOn}.',
  'freshness_told.content_calendar_days':
    'Last changed or confirmed on {from}; {days} calendar days from then end on {dueOn}.',
  'freshness_told.content_working_days':
    'Last changed or confirmed on {from}; {days} working days from then end on {dueOn}.',
  'freshness_told.record_change_calendar_days':
    'What the page is about changed on {from}; the {days} calendar days to follow end on {dueOn}.',
  'freshness_told.record_change_working_days':
    'What the page is about changed on {from}; the {days} working days to follow end on {dueOn}.',
  'freshness_told.formed': 'Formed on {from} and not public yet; due by {dueOn}.',
  'freshness_told.not_countable':
    '{days} working days from {from} reach into {year}, whose holidays are not known yet; complete the working calendar.',
  'freshness_told.blank': 'Nothing is public in this column; it counts as not updated.',
  'freshness_told.never_updated':
    'Something is public, but nothing of it is an update (old items and links are none).',
  'freshness_told.nothing_to_follow': 'What it is about has not changed since.',
  'freshness_told.only_numbers': 'The policy asks for numbers of items or gaps and sets no age.',
  'freshness_told.closed': 'The column or its organization has ended; it is no longer watched.',
  'freshness_told.no_policy': 'No policy applies.',
  'freshness_told.exempt': 'The policy says that nothing has to be updated here.',

  // Problems and notes beside a status
  'freshness_told.too_few_items': '{count} items in all, fewer than the {least} wanted.',
  'freshness_told.too_few_new_items':
    '{count} items in the last {days} days, fewer than the {least} wanted.',
  'freshness_told.gap_too_long':
    'No new item from {from} to {to}, {days} days; at most {most} are allowed.',
  'freshness_told.confirmations_do_not_count':
    'Confirmed {count} time(s); the policy takes no confirmations.',
  'freshness_told.confirmations_used_up':
    'Confirmed {count} times in a row; only the first {most} count.',
  'freshness_told.rest_days_unknown':
    'The holidays of {year} are not known yet, so a warning may fall on a rest day.',

  // Why a policy is the one
  'freshness_told.nearest': 'The most specific one: it applies.',
  'freshness_told.less_near': 'A more specific one applies instead.',
  'freshness_told.elsewhere': 'Not meant for this place.',
  'freshness_told.not_in_force': 'Not in force on that day.',
  'freshness_told.for_columns': 'Asks for new items in a column; not for a single document.',

  // Veto items of the inspection
  'freshness_told.inspection_v1': 'Serious errors or leaks',
  'freshness_told.inspection_v2': 'Site cannot be reached',
  'freshness_told.inspection_v3': 'Home page not updated',
  'freshness_told.inspection_v4a': 'Columns of news, notices and policy documents not updated',
  'freshness_told.inspection_v4b': 'Other columns long not updated',
  'freshness_told.inspection_v4c': 'Blank columns',
  'freshness_told.inspection_v5a': 'No working channel for questions',
  'freshness_told.inspection_v5b': 'Messages unanswered for more than three months',
  'freshness_told.inspection_v6a': 'No services offered',
  'freshness_told.inspection_v6b': 'Service guides that lack essential elements',
  'freshness_told.deduction_blank': 'Blank columns',
  'freshness_told.deduction_other_stale': 'Other columns not updated',

  // What to do with a column
  'freshness_told.keep_young': 'Opened {days} days ago, less than {least}: too early to say.',
  'freshness_told.keep_by_law': 'The law wants this content: keep it and keep it up.',
  'freshness_told.keep_alive': '{items} new items in a year, {days} days overdue: keep it.',
  'freshness_told.keep_alone':
    '{items} new items in a year, {days} days overdue, but no column beside it could take it in.',
  'freshness_told.keep_blank_recently':
    'Blank for {days} days, less than {least}: too early to say.',
  'freshness_told.close_blank': 'Nothing public for {days} days: close it.',
  'freshness_told.merge_neglected':
    '{items} new items in a year, {days} days overdue: merge it into "{into}".',
};

export default told;
