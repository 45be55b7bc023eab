import { error } from '../reasons/reason';
import type { ImportRow } from './column';
import { organizationFinder, type NamedOrganization } from './find-organizations';
import { labelOf } from './label-of';
import { PEOPLE_COLUMNS } from './people-columns.data';
import type { CellProblem } from './problem';
import { requireValues, type ReadTable } from './read-table';
import { problemReporter, type ReportProblem } from './report-problems';

/** One row to write: a person and the duties the person gets in one organization. */
export type PersonStep = {
  row: ImportRow;
  name: string;
  email: string;
  /** documentId */
  organization: string;
  duties: readonly string[];
  /** Undefined when the file does not say. */
  validFrom?: string;
  validTo?: string;
  includesSubordinates?: boolean;
};

export type PeoplePlan = { steps: PersonStep[]; problems: CellProblem[] };

const DUTY_COLUMN = PEOPLE_COLUMNS.find(({ attribute }) => attribute === 'duties');

type KnownOrganization = NamedOrganization & { documentId: string };

function textOf(row: ImportRow, attribute: string): string | undefined {
  const value = row.values[attribute];
  return typeof value === 'string' ? value : undefined;
}

function findOrganization(
  row: ImportRow,
  find: (value: string) => readonly KnownOrganization[],
  report: ReportProblem,
): string | undefined {
  const value = textOf(row, 'organization');
  if (value === undefined) return undefined;
  const found = find(value);
  const [organization] = found;
  if (organization && found.length === 1) return organization.documentId;
  const reason = organization
    ? error('import.organization_ambiguous', { value })
    : error('import.organization_unknown', { value });
  report(row, 'organization', reason);
  return undefined;
}

function toStep(row: ImportRow, organization: string | undefined): PersonStep | null {
  const [name, email] = [textOf(row, 'name'), textOf(row, 'email')];
  const { duties, includesSubordinates } = row.values;
  if (name === undefined || email === undefined || organization === undefined) return null;
  if (!Array.isArray(duties)) return null;
  return {
    row,
    name,
    email,
    organization,
    duties: duties as readonly string[],
    validFrom: textOf(row, 'validFrom'),
    validTo: textOf(row, 'validTo'),
    includesSubordinates:
      typeof includesSubordinates === 'boolean' ? includesSubordinates : undefined,
  };
}

/** One e-mail address is one person, and a duty in an organization is given once. */
function checkRepeats(steps: readonly PersonStep[], report: ReportProblem): void {
  const firstOf = new Map<string, PersonStep>();
  for (const step of steps) {
    const { row, name, email, organization } = step;
    const first = firstOf.get(email);
    if (first && first.name !== name) {
      const params = { email, value: name, other: first.name, row: first.row.number };
      report(row, 'name', error('import.name_differs_in_file', params));
    }
    if (!first) firstOf.set(email, step);
    for (const duty of step.duties) {
      const key = `${email} ${organization} ${duty}`;
      const earlier = firstOf.get(key);
      if (earlier) {
        const value = labelOf(DUTY_COLUMN, duty);
        const params = { value, row: earlier.row.number };
        report(row, 'duties', error('import.duplicate_row', params));
      } else firstOf.set(key, step);
    }
  }
}

/** What a people file asks for: who gets which duties where. Rows that cannot be understood are problems, not steps. */
export function planPeople(
  read: ReadTable,
  organizations: readonly KnownOrganization[],
): PeoplePlan {
  const attributes = PEOPLE_COLUMNS.filter((one) => one.isRequired).map((one) => one.attribute);
  const { problems, report } = problemReporter(read, PEOPLE_COLUMNS);
  problems.push(...requireValues({ read, columns: PEOPLE_COLUMNS, rows: read.rows, attributes }));
  const find = organizationFinder(organizations);
  const steps = read.rows.flatMap((row) => {
    const step = toStep(row, findOrganization(row, find, report));
    return step ? [step] : [];
  });
  checkRepeats(steps, report);
  return { steps, problems };
}
