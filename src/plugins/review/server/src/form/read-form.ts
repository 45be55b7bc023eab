import type { Core } from '@strapi/strapi';
import { makeApprovalForm, type ApprovalForm } from '../../../../../domain/review/approval-form';
import { findKept } from '../content';
import { readRunRecords } from '../records/read-run-records';
import type { StoredRun } from '../runs/stored-run';
import { summarise } from '../runs/summarise';
import { indexNumberOf } from './index-number-of';

/** The number in the content the run is about, not in the draft, which may have gone on since. */
async function documentNumberOf(strapi: Core.Strapi, { digest }: StoredRun) {
  const content = await findKept(strapi.db.connection, digest);
  return typeof content?.documentNumber === 'string' ? content.documentNumber : null;
}

/** What stands in the form of a run now. */
export async function readForm(strapi: Core.Strapi, run: StoredRun): Promise<ApprovalForm> {
  const [summary] = await summarise(strapi, [run]);
  return makeApprovalForm({
    run,
    facts: {
      title: run.title,
      typeName: summary?.typeName ?? run.uid,
      organizationName: summary?.organizationName ?? null,
      documentNumber: await documentNumberOf(strapi, run),
      indexNumber: await indexNumberOf(strapi, run),
      workflowName: run.workflowName,
      submitterName: run.submitterName,
      submittedAt: run.submittedAt,
      emergencyReason: run.emergencyReason,
    },
    records: await readRunRecords(strapi.db.connection, run.id),
    printedAt: new Date(),
  });
}
