import { LIVE_STATES, type Run } from './run';

/** A run of a document with whether it ever led to a publication. */
export type PastRun = Pick<Run, 'state' | 'digest'> & {
  wasPublished: boolean;
  /** What its author remarked on the change for the public, empty is nothing; null where that was not kept. */
  remarks: string | null;
};

export type ReviewedContent = {
  digest: string;
  /** Of what is public, or was last; links to what is not public are left out of it. Null when nothing was. */
  publishedDigest: string | null;
  /** What its author remarks on the change for the public; empty where nothing. */
  remarks: string;
};

/** Another remark was not approved, and becomes public like the text; to leave it out says nothing new. */
function coversRemarks(run: PastRun, { remarks }: ReviewedContent): boolean {
  return run.remarks === null || remarks === '' || run.remarks === remarks;
}

const UNSEEN = '';

export type Decision<One extends PastRun> = {
  run: One | null;
  /** What the content counts as in that run. */
  digest: string;
};

export function isCovering({ state }: Pick<Run, 'state'>): boolean {
  return state === 'completing' || state === 'completed';
}

/**
 * The run that decides whether a content may be public, of all runs of its document, the newest first: the one under
 * way; otherwise that of the last publication, where this is exactly what became public by it (a draft that was
 * discarded, a submission that was taken back leave that as it was, unless this very text was declined meanwhile);
 * otherwise the latest.
 */
export function decidingRun<One extends PastRun>(
  runs: readonly One[],
  content: ReviewedContent,
): Decision<One> {
  const { digest, publishedDigest } = content;
  const [latest = null] = runs;
  const isSeen = latest === null || coversRemarks(latest, content);
  const asItIs = { run: latest, digest: isSeen ? digest : UNSEEN };
  if (!latest || LIVE_STATES.includes(latest.state)) return asItIs;
  const at = runs.findIndex(({ wasPublished }) => wasPublished);
  const published = runs[at];
  if (!published || !isCovering(published) || !coversRemarks(published, content)) return asItIs;
  const isWhatBecamePublic = digest === published.digest || digest === publishedDigest;
  const isDeclined = runs
    .slice(0, at)
    .some((run) => run.state === 'declined' && run.digest === digest);
  return isWhatBecamePublic && !isDeclined ? { run: published, digest: published.digest } : asItIs;
}
