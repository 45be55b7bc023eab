import type { Core } from '@strapi/strapi';
import { currentStep } from '../../../../../domain/review/run';
import { today } from '../clock';
import type { RunSummary } from '../contracts/api';
import { typeName } from '../reviewed-types';
import type { StoredRun } from './stored-run';

/** Names of organizations by documentId, one query for a list. */
async function namesOf(strapi: Core.Strapi, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = (await strapi.db.query('api::organization.organization').findMany({
    where: { documentId: { $in: [...new Set(ids)] } },
    select: ['documentId', 'name'],
  })) as { documentId: string; name: string }[];
  return new Map(rows.map(({ documentId, name }) => [documentId, name]));
}

/** Runs as lists and panels show them. */
export async function summarise(
  strapi: Core.Strapi,
  runs: readonly StoredRun[],
): Promise<RunSummary[]> {
  const names = await namesOf(
    strapi,
    runs.flatMap(({ organizationId }) => organizationId ?? []),
  );
  const day = today();
  return runs.map((run) => {
    const step = currentStep(run);
    return {
      id: run.id,
      version: run.version,
      uid: run.uid,
      typeName: typeName(strapi, run.uid),
      documentId: run.documentId,
      title: run.title,
      organizationName: run.organizationId ? (names.get(run.organizationId) ?? null) : null,
      track: run.origin,
      workflowName: run.workflowName,
      state: run.state,
      stepIndex: run.stepIndex,
      stepName: step?.name ?? null,
      stepColor: step?.color ?? null,
      round: run.round,
      submitterName: run.submitterName,
      submittedAt: run.submittedAt.toISOString(),
      stepReachedAt: run.stepReachedAt.toISOString(),
      dueOn: step ? run.dueOn : null,
      isOverdue: step !== undefined && run.dueOn !== null && run.dueOn < day,
      publishAt: run.publishAt?.toISOString() ?? null,
    };
  });
}
