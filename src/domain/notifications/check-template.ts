import { error, type Reason } from '../reasons/reason';
import { isBlank } from '../text/is-blank';
import { placeholdersOf } from './placeholders';

export type MailTemplate = { subject: string; line: string };

/** In characters; a subject longer than this is cut by mail programs anyway. */
export const MAX_LENGTHS = { subject: 120, line: 1000 } as const;

/** What is wrong with an administrator's template of an event that can fill these placeholders. */
export function checkTemplate(template: MailTemplate, known: readonly string[]): Reason[] {
  const { subject, line } = template;
  const reasons: Reason[] = [];
  if (isBlank(subject)) reasons.push(error('notifications.subject_missing', {}, 'subject'));
  if (isBlank(line)) reasons.push(error('notifications.line_missing', {}, 'line'));
  for (const part of ['subject', 'line'] as const) {
    const [length, max] = [template[part].length, MAX_LENGTHS[part]];
    if (length > max) reasons.push(error('notifications.text_too_long', { length, max }, part));
    for (const value of placeholdersOf(template[part])) {
      if (known.includes(value)) continue;
      const allowed = known.map((name) => `{${name}}`).join(' ') || '—';
      const params = { value: `{${value}}`, allowed };
      reasons.push(error('notifications.unknown_placeholder', params, part));
    }
  }
  if (/[\r\n]/.test(subject)) {
    reasons.push(error('notifications.subject_one_line', {}, 'subject'));
  }
  return reasons;
}
