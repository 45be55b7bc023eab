import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { speak, type SpokenReason } from '../../../../../documents/refuse';
import type { Duty } from '../../../../../domain/duties/duties';
import { warning } from '../../../../../domain/reasons/reason';
import { labelOf } from '../../../../../domain/table-import/label-of';
import { PEOPLE_COLUMNS } from '../../../../../domain/table-import/people-columns.data';
import { planPeople, type PersonStep } from '../../../../../domain/table-import/plan-people';
import type { ReadTable } from '../../../../../domain/table-import/read-table';
import { today } from '../clock';
import { personName } from '../../../../../documents/person-name';
import { inSavepoint } from './in-savepoint';
import { findAccount, invitePerson, registrationLink, type Account } from './invite-person';
import { emptyOutcome, rowsWithErrors, type Outcome } from './outcome';
import { putAssignment, type Did } from './put-assignment';
import { problemsOfRefusal, speakProblem } from './speak-problem';
import { readOrganizations } from './stored-organizations';

type OnCommit = (callback: () => void) => void;
type Import = {
  strapi: Core.Strapi;
  trx: Knex.Transaction;
  read: ReadTable;
  onCommit: OnCommit;
};

type Writing = Import & {
  outcome: Outcome;
  onDay: string;
  /** Accounts by address, as far as the file has named them. */
  accounts: Map<string, { account: Account; isNew: boolean }>;
};

/** The columns for what the rules of assignments call differently. */
const COLUMN_OF: Record<string, string> = { duty: 'duties', holder: 'email' };

/** Everybody the file invites is inactive still: that needs no warning. */
const EXPECTED = 'directory.person_inactive';

const DUTY_COLUMN = PEOPLE_COLUMNS.find(({ attribute }) => attribute === 'duties');

function tell(writing: Writing, step: PersonStep, reasons: readonly SpokenReason[], duty?: Duty) {
  const { read, outcome } = writing;
  const values: Record<string, string | undefined> = {
    ...Object.fromEntries(
      Object.entries(step.row.values).filter(([, value]) => typeof value === 'string'),
    ),
    duties: duty && labelOf(DUTY_COLUMN, duty),
  };
  outcome.problems.push(
    ...problemsOfRefusal({
      found: read.columns,
      columns: PEOPLE_COLUMNS,
      row: step.row.number,
      reasons,
      columnOf: ({ field }) => COLUMN_OF[field ?? ''],
      valueOf: (attribute) => values[attribute] ?? '',
    }),
  );
}

async function accountOf(writing: Writing, step: PersonStep) {
  const { strapi, accounts, onCommit, outcome } = writing;
  const { name, email } = step;
  const known = accounts.get(email);
  if (known) return known;
  const existing = await findAccount(strapi, email);
  const account = existing ?? (await invitePerson({ strapi, name, email, onCommit }));
  const entry = { account, isNew: existing === null };
  accounts.set(email, entry);
  if (entry.isNew) {
    outcome.newAccounts += 1;
    outcome.invitations.push({ name, email, link: registrationLink(strapi, account) });
  } else if (personName(account) !== name) {
    const params = { email, existing: personName(account), value: name };
    tell(writing, step, [speak(warning('import.name_differs', params, 'name'))]);
  }
  return entry;
}

/** Gives one duty; null when the rules refuse it. */
async function giveDuty(writing: Writing, step: PersonStep, duty: Duty): Promise<Did | null> {
  const { strapi, trx, onDay, accounts } = writing;
  const entry = accounts.get(step.email);
  if (!entry) return null;
  const { result, refused } = await inSavepoint(trx, () =>
    putAssignment({ strapi, userId: entry.account.id, step, duty, onDay }),
  );
  if (refused) {
    tell(writing, step, refused, duty);
    return null;
  }
  const warnings = result.warnings.filter(({ code }) => !(entry.isNew && code === EXPECTED));
  tell(
    writing,
    step,
    warnings.map((one) => ({ ...one, params: {} })),
    duty,
  );
  return result.did;
}

async function take(writing: Writing, step: PersonStep): Promise<void> {
  const invited = writing.outcome.newAccounts;
  await accountOf(writing, step);
  const did: (Did | null)[] = [];
  for (const duty of step.duties) did.push(await giveDuty(writing, step, duty as Duty));
  if (did.includes(null)) return;
  const isNew = writing.outcome.newAccounts > invited || did.includes('creates');
  const whole = isNew ? 'creates' : did.includes('updates') ? 'updates' : 'unchanged';
  writing.outcome[whole] += 1;
}

/**
 * Invites the people of a file who have no account yet and gives them their duties, inside the transaction of the
 * caller, who rolls everything back when there are errors or the run is only a trial.
 */
export async function importPeople(args: Import): Promise<Outcome> {
  const { strapi, read } = args;
  const outcome = emptyOutcome();
  const plan = planPeople(read, await readOrganizations(strapi));
  const problems = [...read.problems, ...plan.problems];
  outcome.problems.push(...problems.map(speakProblem));
  const writing: Writing = { ...args, outcome, onDay: today(), accounts: new Map() };
  const wrong = rowsWithErrors(problems);
  for (const step of plan.steps) {
    if (!wrong.has(step.row.number)) await take(writing, step);
  }
  return outcome;
}
