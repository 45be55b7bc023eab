import type { Core } from '@strapi/strapi';
import { nextLinkState, type LinkState } from '../../../../../domain/link-check/next-link-state';
import { verdictOf } from '../../../../../domain/link-check/verdict-of';
import { query } from '../../../../../database/query';
import { getConfig } from '../get-config';
import { inParallel } from '../net/in-parallel';
import { HostBusyError } from '../net/safe-fetch';
import { checkLink } from './check-link';
import { claimDueLinks, putBack, type DueLink } from './due-links';
import { registerLinks } from './register-links';

type Context = { now: Date; signal: AbortSignal };
type Counts = { checked: number; broken: number };

const HOSTS_AT_ONCE = 4;
const SPREAD = 1_000;

const SAVE = `update zhaoshi_freshness.links set state = :state, cause = :cause, detail = :detail, status = :status,
    final_url = :finalUrl, failures = :failures, failed_since = :failedSince, last_checked_at = :now,
    next_check_at = :nextCheckAt where id = :id`;

async function checkAndSave(
  strapi: Core.Strapi,
  link: DueLink,
  { now, signal }: Context,
): Promise<LinkState> {
  const { id, url, state, cause, failures, failed_since: failedSince } = link;
  const outcome = await checkLink(strapi, { url, failures, signal });
  const before = { state, cause, failures, failedSince, nextCheckAt: now };
  const spread = (Number(id) % SPREAD) / SPREAD;
  const after = nextLinkState(before, verdictOf(outcome), { now, spread });
  await query(strapi.db.connection, SAVE, {
    id,
    ...after,
    now,
    detail: outcome.kind === 'answered' ? null : outcome.detail,
    status: outcome.kind === 'answered' ? outcome.status : null,
    finalUrl: outcome.url === url ? null : outcome.url,
  });
  return after.state;
}

function byHost(links: readonly DueLink[]): DueLink[][] {
  const hosts = new Map<string, DueLink[]>();
  for (const link of links) hosts.set(link.host, [...(hosts.get(link.host) ?? []), link]);
  return [...hosts.values()];
}

/** The links of one host, one after the other; what there is no time for is put back. */
async function checkHost(
  strapi: Core.Strapi,
  links: readonly DueLink[],
  { hasTime, ...context }: Context & { hasTime: () => boolean },
): Promise<LinkState[]> {
  const states: LinkState[] = [];
  try {
    for (const link of links) {
      if (!hasTime()) break;
      states.push(await checkAndSave(strapi, link, context));
    }
  } catch (cause) {
    const isOver = cause instanceof HostBusyError || context.signal.aborted;
    if (!isOver) throw cause;
  } finally {
    await putBack(strapi, links.slice(states.length), context.now);
  }
  return states;
}

/** Checks what is due until nothing is, or the time is up. */
async function checkDue(
  strapi: Core.Strapi,
  context: Context & { hasTime: () => boolean },
): Promise<Counts> {
  const counts = { checked: 0, broken: 0 };
  while (context.hasTime()) {
    const due = await claimDueLinks(strapi, context.now);
    const states = (
      await inParallel(byHost(due), HOSTS_AT_ONCE, (links) => checkHost(strapi, links, context))
    ).flat();
    counts.checked += states.length;
    counts.broken += states.filter((state) => state === 'broken').length;
    // Nothing due, or every host busy.
    if (states.length === 0) break;
  }
  return counts;
}

/** Registers the links of what the ledger says is new, then checks what is due, for as long as a run may take. */
export async function checkLinks(
  strapi: Core.Strapi,
  { now, signal }: Context,
): Promise<Counts & { documents: number }> {
  const endsAt = performance.now() + getConfig(strapi).linkRunMs;
  const hasTime = () => performance.now() < endsAt && !signal.aborted;
  const { documents } = await registerLinks(strapi, { now, hasTime });
  return { documents, ...(await checkDue(strapi, { now, signal, hasTime })) };
}
