import { DUTIES, type Duty } from './duties';

/** `anywhere` excludes two duties of one person altogether, the other only where their organizations overlap. */
export type ConflictPlace = 'anywhere' | 'overlapping_organizations';

export type DutyConflict = {
  /** Code of the sentence that refuses or warns; its basis stands in translations/duty-texts.ts under the same code. */
  code:
    | 'duties.two_review_steps'
    | 'duties.secrecy_and_author'
    | 'duties.secrecy_and_publisher'
    | 'duties.author_and_reviewer'
    | 'duties.author_and_publisher'
    | 'duties.auditor_and_other'
    | 'duties.administrator_and_content';
  /** An error refuses the assignment, a warning informs. */
  severity: 'error' | 'warning';
  where: ConflictPlace;
  one: readonly Duty[];
  other: readonly Duty[];
};

const REVIEWERS = ['first_reviewer', 'second_reviewer', 'final_reviewer'] as const;

const everythingBut = (...left: Duty[]) => DUTIES.filter((duty) => !left.includes(duty));

/** Which duties one person may not hold together at the same time. Data: a new rule is a new line. */
export const DUTY_CONFLICTS: readonly DutyConflict[] = [
  {
    code: 'duties.two_review_steps',
    severity: 'error',
    where: 'overlapping_organizations',
    one: REVIEWERS,
    other: REVIEWERS,
  },
  {
    code: 'duties.secrecy_and_author',
    severity: 'error',
    where: 'overlapping_organizations',
    one: ['secrecy_reviewer'],
    other: ['information_officer'],
  },
  {
    code: 'duties.secrecy_and_publisher',
    severity: 'error',
    where: 'overlapping_organizations',
    one: ['secrecy_reviewer'],
    other: ['final_reviewer', 'column_manager'],
  },
  {
    code: 'duties.author_and_reviewer',
    severity: 'warning',
    where: 'overlapping_organizations',
    one: ['information_officer'],
    other: REVIEWERS,
  },
  {
    code: 'duties.author_and_publisher',
    severity: 'warning',
    where: 'overlapping_organizations',
    one: ['information_officer'],
    other: ['column_manager'],
  },
  {
    code: 'duties.auditor_and_other',
    severity: 'error',
    where: 'anywhere',
    one: ['auditor'],
    other: everythingBut('auditor'),
  },
  {
    code: 'duties.administrator_and_content',
    severity: 'error',
    where: 'anywhere',
    one: ['system_administrator'],
    other: everythingBut('system_administrator', 'auditor'),
  },
];

/** The conflicts between two duties, whichever comes first. A duty has none with itself. */
export function conflictsBetween(a: Duty, b: Duty): DutyConflict[] {
  if (a === b) return [];
  return DUTY_CONFLICTS.filter(
    ({ one, other }) =>
      (one.includes(a) && other.includes(b)) || (one.includes(b) && other.includes(a)),
  );
}
