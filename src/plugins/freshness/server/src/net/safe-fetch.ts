import type { FetchOutcome } from '../../../../../domain/link-check/fetch-outcome';
import { isAddressAllowed, type AllowList } from '../../../../../domain/link-check/allow-list';
import { hostOf, readAddress } from '../../../../../domain/link-check/read-address';
import { toFetchError, FetchError } from './fetch-error';
import { requestOnce, type Answer } from './request-once';
import { prepareLookup, type Lookup, type ResolvedAddress } from './resolve-host';

/** Waits until a host may be asked; the function it gives is called when the request is over. */
export type TakeTurn = (host: string) => Promise<() => Promise<void>>;

export type SafeFetchArgs = {
  address: string;
  method: 'HEAD' | 'GET';
  allowed: AllowList;
  userAgent: string;
  timeLimitMs: number;
  maxBytes: number;
  takeTurn: TakeTurn;
  lookup: Lookup | null;
  /** Ends the work early, by throwing; the time limit ends it with an outcome. */
  signal: AbortSignal;
};

const MAX_REDIRECTS = 5;

type Refused = { cause: Extract<FetchOutcome, { kind: 'refused' }>['cause']; detail: string };
type Hop = { answer: Answer } | { refused: Refused };

/** Rejects with FetchError('timeout') when the time is up, with the signal's own reason when the work is called off. */
function withinTime<Result>(work: Promise<Result>, time: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(new FetchError('timeout', 'time limit'));
    if (time.aborted) return stop();
    time.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => time.removeEventListener('abort', stop));
  });
}

type HopArgs = { url: URL; lookUp: () => Promise<ResolvedAddress[]>; time: AbortSignal };

async function openHop(args: SafeFetchArgs, { url, lookUp, time }: HopArgs): Promise<Hop> {
  const { method, allowed, userAgent, maxBytes } = args;
  const host = hostOf(url);
  const found = await withinTime(lookUp(), time);
  if (found.length === 0) throw new FetchError('dns', 'no address');
  const addresses = found.filter(({ address }) => isAddressAllowed(address, host, allowed));
  if (addresses.length === 0) {
    const detail = found.map(({ address }) => address).join(', ');
    return { refused: { cause: 'not_public', detail } };
  }
  const request = { url, addresses, method, userAgent, maxBytes, signal: time };
  return { answer: await withinTime(requestOnce(request), time) };
}

type Place = { url: string; redirects: number; durationMs: number };

/** One hop: its turns at the host and at the resolver, then its share of what is left of the time. */
async function hopFrom(args: SafeFetchArgs, place: Place): Promise<Hop> {
  const { url, defect } = readAddress(place.url, args.allowed);
  if (defect) return { refused: { cause: defect, detail: place.url } };
  const release = await args.takeTurn(hostOf(url));
  try {
    const lookUp = await prepareLookup(hostOf(url), args.lookup);
    const startedAt = performance.now();
    const limit = AbortSignal.timeout(Math.max(0, Math.ceil(args.timeLimitMs - place.durationMs)));
    const time = AbortSignal.any([limit, args.signal]);
    return await openHop(args, { url, lookUp, time }).finally(() => {
      place.durationMs += performance.now() - startedAt;
    });
  } finally {
    await release();
  }
}

function nextAddress({ answer }: { answer: Answer }, from: string): string | null {
  const { location } = answer;
  return location !== null && URL.canParse(location, from) ? new URL(location, from).href : null;
}

async function follow(args: SafeFetchArgs, place: Place): Promise<FetchOutcome> {
  for (;;) {
    const hop = await hopFrom(args, place);
    if ('refused' in hop) return { ...place, kind: 'refused', ...hop.refused };
    const next = nextAddress(hop, place.url);
    if (next === null) {
      const { status, bytes, isCutOff } = hop.answer;
      return { ...place, kind: 'answered', status, bytes, isCutOff };
    }
    if (place.redirects === MAX_REDIRECTS) throw new FetchError('too_many_redirects', next);
    place.url = next;
    place.redirects += 1;
  }
}

/**
 * Opens an address on the public internet and nothing else. Each hop, redirects included, is checked on its own: scheme,
 * port, no credentials, and every address its host resolves to; the connection goes to one of the addresses that
 * passed, whatever DNS says a moment later. No cookies, no credentials, no unpacking, at most five redirects; the time
 * limit holds for all hops together (waiting for one's turn not counted), the size limit for the body as sent.
 *
 * Throws only when called off by the signal, or when `takeTurn` throws.
 */
export async function safeFetch(args: SafeFetchArgs): Promise<FetchOutcome> {
  const place: Place = { url: args.address, redirects: 0, durationMs: 0 };
  const rounded = (outcome: FetchOutcome): FetchOutcome => ({
    ...outcome,
    durationMs: Math.round(outcome.durationMs),
  });
  try {
    return rounded(await follow(args, place));
  } catch (error) {
    args.signal.throwIfAborted();
    if (error instanceof HostBusyError) throw error;
    const { failure, message } = toFetchError(error);
    return rounded({ ...place, kind: 'failed', cause: failure, detail: message });
  }
}

/** A host was busy with others for too long. The address was not opened. */
export class HostBusyError extends Error {}
