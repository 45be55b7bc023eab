import type { ReasonTexts } from '../../reasons/reason';

const texts: ReasonTexts = {
  'notifications.subject_missing': 'The subject is missing',
  'notifications.line_missing': 'The text is missing',
  'notifications.subject_one_line': 'The subject is a single line',
  'notifications.text_too_long': 'The text has {length} characters; the limit is {max}',
  'notifications.unknown_placeholder':
    'There is no placeholder {value}; these can be used here: {allowed}',
  'notifications.unknown_event': 'There is no kind of message "{value}"',
};

export default texts;
