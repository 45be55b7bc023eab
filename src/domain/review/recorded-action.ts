/** What the review record keeps: each of these is one line of it, for ever. */
export const RECORDED_ACTIONS = [
  'submit',
  'resubmit',
  'approve',
  'return_to_author',
  'return_to_step',
  'decline',
  'refer',
  'withdraw',
  'reassign',
  'schedule',
  'unschedule',
  'schedule_refused',
  'content_changed',
  'publish',
  'end',
  'restart',
  'import',
] as const;
export type RecordedAction = (typeof RECORDED_ACTIONS)[number];
