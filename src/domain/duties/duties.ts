/**
 * The duties staff are given, each for an organization and a time. The codes are also the codes of the ready roles
 * (plugin `directory`). Order: the road of a document, then the duties beside it.
 */
export const DUTIES = [
  'information_officer',
  'first_reviewer',
  'second_reviewer',
  'secrecy_reviewer',
  'final_reviewer',
  'column_manager',
  'access_request_handler',
  'statistician',
  'auditor',
  'system_administrator',
] as const;

export type Duty = (typeof DUTIES)[number];

export function isDuty(value: unknown): value is Duty {
  return (DUTIES as readonly unknown[]).includes(value);
}
