import type { Core } from '@strapi/strapi';
import {
  BEGINNING,
  encodeCursor,
  parseCursor,
} from '../../../../../domain/change-cursor/change-cursor';
import { findPlace } from './find-place';
import { scanLedger, type ScannedEvent } from './scan-ledger';

/** An event as other plugins read it: nothing is left out, so it is not for the public. */
export type ReadEvent = Omit<ScannedEvent, 'cursor' | 'isInside'> & { sequence: string };

export type LedgerPart = {
  events: ReadEvent[];
  /** The reader's new place, also when nothing came. */
  next: string;
  /** Whether to read on at once. */
  hasMore: boolean;
  /** A backup was restored: events after the reader's place may have come again under other numbers. */
  wasRewound: boolean;
};

const UNFILTERED = { uids: null, subtree: null, organizationId: null };

/** The next events of the ledger after a reader's place (`next` of the part before; null: from the beginning), in the order of their commits. */
export async function readLedger(
  strapi: Core.Strapi,
  { after, limit }: { after: string | null; limit: number },
): Promise<LedgerPart> {
  const cursor = after === null ? BEGINNING : parseCursor(after);
  if (!cursor) throw new RangeError(`Not a place in the ledger: "${after}"`);
  const { sequence, wasRewound } = await findPlace(strapi, cursor);
  const scan = await scanLedger(strapi, { after: sequence, limit, filter: UNFILTERED });
  return {
    events: scan.events.map(({ cursor: place, isInside: _isInside, ...event }) => ({
      ...event,
      sequence: place.sequence,
    })),
    next: encodeCursor(scan.last ?? cursor),
    hasMore: scan.isCutOff,
    wasRewound,
  };
}
