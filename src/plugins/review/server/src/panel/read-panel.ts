import type { Core } from '@strapi/strapi';
import { TRACKS } from '../../../../../domain/review/step';
import type { Reason } from '../../../../../domain/reasons/reason';
import { contentsOf, type Content } from '../content';
import type { PanelFinding, ReviewPanel } from '../contracts/api';
import { findFindings } from '../findings/find-findings';
import { againstFinding } from '../findings/refuse-findings';
import { whatIsPublic } from '../gate/what-is-public';
import { isReviewedType } from '../reviewed-types';
import { pastRuns } from '../runs/past-runs';
import { findWorkflow } from '../workflows/find-workflow';
import { placeOf } from '../workflows/place-of';
import { panelRunOf } from './details-of';
import type { DocumentRights } from './permissions-of';
import { whatIsPossible, type PossibleArgs } from './what-is-possible';

export type ReadPanelArgs = {
  uid: string;
  documentId: string;
  personId: string;
  rights: DocumentRights;
  mayReassign: boolean;
};

const NOT_REVIEWED = { isReviewed: false, run: null, completing: null } as const;

function blockersAmong(findings: readonly PanelFinding[]): Reason[] {
  return findings
    .filter(({ severity }) => severity === 'block')
    .map((finding) => againstFinding('review.finding_blocks', finding));
}

async function offersFor(
  strapi: Core.Strapi,
  uid: string,
  { row }: Content,
): Promise<ReviewPanel['offers']> {
  const place = await placeOf(strapi, uid, row);
  const offers: ReviewPanel['offers'] = [];
  for (const track of TRACKS) {
    const workflow = await findWorkflow({ strapi, connection: strapi.db.connection }, place, track);
    if (workflow) {
      const { key, name, steps } = workflow;
      offers.push({ track, workflow: { key, name, track, steps } });
    }
  }
  return offers;
}

/** What was published by the emergency track and still lacks approvals, whatever has been submitted since. */
async function readCompleting(
  { strapi, ...about }: PossibleArgs,
  { uid, documentId }: ReadPanelArgs,
): Promise<ReviewPanel['completing']> {
  const run = about.runs.find(({ state }) => state === 'completing') ?? null;
  const content = run && (await contentsOf(strapi).read({ uid, documentId, version: 'published' }));
  const shown = await panelRunOf(strapi, run);
  if (!content || !shown) return null;
  const findings = await findFindings({ strapi, uid, content });
  return { run: shown, can: await whatIsPossible({ strapi, ...about, run }), findings };
}

/** What the side panel shows of a document; null when there is no draft. */
export async function readPanel(
  strapi: Core.Strapi,
  args: ReadPanelArgs,
): Promise<ReviewPanel | null> {
  const { uid, documentId } = args;
  const content = await contentsOf(strapi).read({ uid, documentId, version: 'draft' });
  if (!content) return null;
  const { connection } = strapi.db;
  const isReviewed = isReviewedType(strapi, uid);
  const runs = isReviewed ? await pastRuns(connection, args) : [];
  const [run = null] = runs;
  const offers = await offersFor(strapi, uid, content);
  const findings = await findFindings({ strapi, uid, content });
  const about = {
    strapi,
    ...args,
    ...(await whatIsPublic(strapi, connection, args)),
    run,
    runs,
    digest: content.digest,
    remarks: content.remarks,
    hasWorkflow: offers.length > 0,
    blockers: blockersAmong(findings),
  };
  const can = await whatIsPossible(about);
  if (!isReviewed) return { ...NOT_REVIEWED, offers: [], findings: [], can };
  return {
    isReviewed: true,
    run: await panelRunOf(strapi, run),
    completing: await readCompleting(about, args),
    can,
    offers,
    findings,
  };
}
