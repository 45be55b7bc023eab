import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { DUTIES, type Duty } from '../../../../../domain/duties/duties';
import { checkMayAct, type Reviewer } from '../../../../../domain/review/may-act';
import type { Reason } from '../../../../../domain/reasons/reason';
import { today } from '../clock';
import type { StoredRun } from '../runs/stored-run';
import { isAdministrator } from './administrators';
import { directoryOf, type Person } from './directory';
import { principalsOf } from './principals';

/** Duties somebody holds today in an organization; none where the document has none. */
async function dutiesIn(
  strapi: Core.Strapi,
  personId: string,
  { organizationId, duty }: { organizationId: string | null; duty: Duty },
): Promise<Set<Duty>> {
  if (organizationId === null) return new Set();
  const holder = { kind: 'person', id: Number(personId) } as const;
  const organizations = await directoryOf(strapi).of(holder, duty);
  return organizations.has(organizationId) ? new Set([duty]) : new Set();
}

export type Candidate = { reviewer: Reviewer; onBehalfOf: Person | null; reasons: Reason[] };

/**
 * As whom somebody may act in the current step of a run: as themselves, or for whom they stand in. Without a way it is
 * the person with the reasons against them.
 */
export async function findReviewer(args: {
  strapi: Core.Strapi;
  connection: Knex;
  run: StoredRun;
  personId: string;
  authorIds: readonly string[];
}): Promise<Candidate> {
  const { strapi, connection, run, personId, authorIds } = args;
  const duty = run.plan[run.stepIndex]?.duty ?? DUTIES[0];
  const administrator = await isAdministrator(strapi, personId);
  const principals = await principalsOf(connection, { personId, onDay: today() });
  let own: Candidate | undefined;
  for (const principal of [null, ...principals]) {
    const holder = principal?.id ?? personId;
    const duties = await dutiesIn(strapi, holder, { organizationId: run.organizationId, duty });
    const onBehalfOfId = principal?.id ?? null;
    const isPowerful =
      administrator || (principal !== null && (await isAdministrator(strapi, principal.id)));
    const reviewer = { personId, onBehalfOfId, duties, isAdministrator: isPowerful };
    const candidate = {
      reviewer,
      onBehalfOf: principal,
      reasons: checkMayAct({ run, reviewer, authorIds }),
    };
    if (candidate.reasons.length === 0) return candidate;
    own ??= candidate;
  }
  return own as Candidate;
}
