import { optionOf, textOf, type Query } from '../../../../../documents/read-request';
import { refusal } from '../../../../../documents/refuse';
import { isDuty } from '../../../../../domain/duties/duties';
import { error } from '../../../../../domain/reasons/reason';
import type { AssignmentFilter } from '../assignments/list-assignments';
import type { AssignmentState } from '../contracts/api';

const STATES = ['current', 'future', 'ended'] as const satisfies AssignmentState[];

/** Which assignments a list keeps. Refuses (400) an unknown duty or state. */
export function filterOf(query: Query): AssignmentFilter {
  const duty = textOf(query, 'duty');
  if (duty !== undefined && !isDuty(duty)) {
    throw refusal([error('directory.unknown_duty', { value: duty }, 'duty')]);
  }
  return {
    organization: textOf(query, 'organization'),
    duty,
    state: optionOf(query, 'state', STATES),
  };
}
