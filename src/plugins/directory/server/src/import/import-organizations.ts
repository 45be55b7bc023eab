import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { actAsTask } from '../../../../../documents/actor';
import { lock } from '../../../../../documents/lock';
import { speak, type SpokenReason } from '../../../../../documents/refuse';
import { normalizeOrganizationCode } from '../../../../../domain/organization-code/normalize-organization-code';
import { warning } from '../../../../../domain/reasons/reason';
import type { ImportRow } from '../../../../../domain/table-import/column';
import { ORGANIZATION_COLUMNS } from '../../../../../domain/table-import/organization-columns.data';
import {
  planOrganizations,
  type OrganizationPlan,
  type OrganizationStep,
} from '../../../../../domain/table-import/plan-organizations';
import type { ReadTable } from '../../../../../domain/table-import/read-table';
import { inSavepoint } from './in-savepoint';
import { emptyOutcome, rowsWithErrors, type Outcome } from './outcome';
import { problemsOfRefusal, speakProblem } from './speak-problem';
import { readOrganizations, type StoredOrganization } from './stored-organizations';

const ORGANIZATION = 'api::organization.organization';
/** The lock the rules of organizations take for their tree. */
const TREE = 'organization';

type Import = { strapi: Core.Strapi; trx: Knex.Transaction; read: ReadTable };

type Writing = Import & {
  outcome: Outcome;
  stored: ReadonlyMap<string, StoredOrganization>;
  /** documentIds by row number, of the rows that are written or need no writing. */
  done: Map<number, string>;
};

/** Documents before the tree, in one order: whoever saves one of them meanwhile waits, and nobody waits crosswise. */
async function takeLocks(trx: Knex.Transaction, plan: OrganizationPlan): Promise<void> {
  const documents = plan.steps.flatMap(({ documentId }) => documentId ?? []).sort();
  for (const documentId of documents) await lock(trx, documentId);
  await lock(trx, TREE);
}

/** The values of a row as the Document Service takes them, but for the parent. */
function dataOf({ values }: ImportRow): Record<string, unknown> {
  const { parent: _parent, ...data }: Record<string, unknown> = values;
  if (typeof data.code === 'string') data.code = normalizeOrganizationCode(data.code);
  return data;
}

function changesOf(data: Record<string, unknown>, stored: StoredOrganization | undefined) {
  if (!stored) return data;
  return Object.fromEntries(
    Object.entries(data).filter(([attribute, value]) => stored.values[attribute] !== value),
  );
}

function parentOf({ parent }: OrganizationStep, done: ReadonlyMap<number, string>) {
  if (!parent) return undefined;
  return 'row' in parent ? done.get(parent.row) : parent.documentId;
}

/** Writes one row unless it changes nothing; returns what it did. */
async function write(writing: Writing, step: OrganizationStep) {
  const { strapi, stored, done } = writing;
  const { documentId } = step;
  const before = stored.get(documentId ?? '');
  const parent = parentOf(step, done);
  const data = changesOf(dataOf(step.row), before);
  if (parent !== undefined && parent !== before?.parent) data.parent = parent;
  if (documentId === null) {
    const created = await strapi
      .documents(ORGANIZATION)
      .create({ data: { operatingStatus: 'active', ...data } as never });
    return { documentId: created.documentId, did: 'creates' as const };
  }
  if (Object.keys(data).length === 0) return { documentId, did: 'unchanged' as const };
  await strapi.documents(ORGANIZATION).update({ documentId, data: data as never });
  return { documentId, did: 'updates' as const };
}

function waitsFor(step: OrganizationStep, done: ReadonlyMap<number, string>): number | null {
  const { parent } = step;
  return parent && 'row' in parent && !done.has(parent.row) ? parent.row : null;
}

/** The rules of codes are about any code and name no field. */
function columnOf({ code }: SpokenReason): string | undefined {
  return code.startsWith('organization_code.') ? 'code' : undefined;
}

async function take(writing: Writing, step: OrganizationStep): Promise<void> {
  const { trx, read, outcome, done } = writing;
  const { row } = step;
  const told = { found: read.columns, columns: ORGANIZATION_COLUMNS, row: row.number, columnOf };
  const valueOf = (attribute: string) => {
    const value = row.values[attribute];
    return typeof value === 'string' ? value : '';
  };
  const missing = waitsFor(step, done);
  if (missing !== null) {
    const waits = speak(warning('import.waits_for_row', { row: missing }, 'parent'));
    outcome.problems.push(...problemsOfRefusal({ ...told, reasons: [waits], valueOf }));
    return;
  }
  const { result, refused } = await inSavepoint(trx, () => write(writing, step));
  if (refused) {
    outcome.problems.push(...problemsOfRefusal({ ...told, reasons: refused, valueOf }));
    return;
  }
  done.set(row.number, result.documentId);
  outcome[result.did] += 1;
}

/** Who may import is asked at the route; the units of whoever imports are no limit, as with a seed. */
const TASK = 'import-organizations';

/**
 * Writes the organizations of a file through the Document Service, parents first, inside the transaction of the
 * caller, who rolls everything back when there are errors or the run is only a trial.
 */
export async function importOrganizations({ strapi, trx, read }: Import): Promise<Outcome> {
  const outcome = emptyOutcome();
  await takeLocks(trx, planOrganizations(read, await readOrganizations(strapi)));
  const existing = await readOrganizations(strapi);
  const plan = planOrganizations(read, existing);
  const problems = [...read.problems, ...plan.problems];
  outcome.problems.push(...problems.map(speakProblem));

  const stored = new Map(existing.map((one) => [one.documentId, one]));
  const writing: Writing = { strapi, trx, read, outcome, stored, done: new Map() };
  const wrong = rowsWithErrors(problems);
  for (const step of plan.steps) {
    if (!wrong.has(step.row.number)) await actAsTask(TASK, () => take(writing, step));
  }
  return outcome;
}
