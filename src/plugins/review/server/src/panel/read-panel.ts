import type { Core } from '@strapi/strapi';
import { approvalsOf } from '../../../../../domain/review/run';
import { TRACKS } from '../../../../../domain/review/step';
import { contentsOf } from '../content';
import type { ReviewPanel, RunDetails } from '../contracts/api';
import { table } from '../database/table';
import { findFindings } from '../findings/find-findings';
import { againstFinding } from '../findings/refuse-findings';
import { holdersOfStep } from '../people/holders-of-step';
import { readRecords } from '../records/read-records';
import { isReviewedType } from '../reviewed-types';
import { latestRun, type StoredRun } from '../runs/stored-run';
import { summarise } from '../runs/summarise';
import { findWorkflow, workflowByKey } from '../workflows/find-workflow';
import { placeOf } from '../workflows/place-of';
import type { DocumentRights } from './permissions-of';
import { whatIsPossible } from './what-is-possible';

export type ReadPanelArgs = {
  uid: string;
  documentId: string;
  personId: string;
  rights: DocumentRights;
  mayReassign: boolean;
};

const NOT_REVIEWED = { isReviewed: false, run: null, offers: [], findings: [] } as const;

async function detailsOf(strapi: Core.Strapi, run: StoredRun): Promise<RunDetails> {
  const connection = strapi.db.connection;
  const records = await readRecords(connection, run);
  const workflow = await workflowByKey(connection, run.workflowKey);
  const names = new Map<string, string>();
  const rows = await table(connection, 'records')
    .where({ run_id: run.id })
    .whereNotNull('actor_id')
    .select<{ actor_id: string; actor_name: string }[]>('actor_id', 'actor_name');
  for (const row of rows) names.set(row.actor_id, row.actor_name);
  const people = await holdersOfStep(strapi, run);
  for (const { id, name } of people) names.set(id, name);
  return {
    plan: [...run.plan],
    isPlanOutdated: workflow !== null && workflow.version !== run.workflowVersion,
    approvedBy: Object.fromEntries(
      run.plan.map(({ key }) => [
        key,
        approvalsOf(run, key).map(({ personId }) => names.get(personId) ?? personId),
      ]),
    ),
    assigneeName: run.assigneeId === null ? null : (names.get(run.assigneeId) ?? run.assigneeId),
    nextPeople: people,
    emergencyReason: run.emergencyReason,
    records,
  };
}

/** What the side panel shows of a document; null when there is no draft. */
export async function readPanel(
  strapi: Core.Strapi,
  args: ReadPanelArgs,
): Promise<ReviewPanel | null> {
  const { uid, documentId, personId, rights, mayReassign } = args;
  const content = await contentsOf(strapi).read({ uid, documentId, version: 'draft' });
  if (!content) return null;
  const connection = strapi.db.connection;
  const run = isReviewedType(strapi, uid) ? await latestRun(connection, args) : null;
  const place = await placeOf(strapi, uid, content.row);
  const offers: ReviewPanel['offers'] = [];
  for (const track of TRACKS) {
    const workflow = await findWorkflow({ strapi, connection }, place, track);
    if (workflow) {
      const { key, name, steps } = workflow;
      offers.push({ track, workflow: { key, name, track, steps } });
    }
  }
  const findings = await findFindings({ strapi, uid, content });
  const blockers = findings
    .filter(({ severity }) => severity === 'block')
    .map((finding) => againstFinding('review.finding_blocks', finding));
  const can = await whatIsPossible({
    strapi,
    run,
    digest: content.digest,
    personId,
    rights,
    mayReassign,
    hasWorkflow: offers.length > 0,
    blockers,
  });
  if (!isReviewedType(strapi, uid)) return { ...NOT_REVIEWED, offers: [], findings: [], can };
  const [summary] = run ? await summarise(strapi, [run]) : [];
  return {
    isReviewed: true,
    run: run && summary ? { ...summary, ...(await detailsOf(strapi, run)) } : null,
    can,
    offers,
    findings,
  };
}
