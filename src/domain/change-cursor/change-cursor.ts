/**
 * A reader's place in the change feed: the last event it has seen. The number alone would not survive a restored
 * backup, after which numbers are drawn again; the event's own id tells whether it is still the same event, and the
 * instant where to go on if it is not.
 */
export type ChangeCursor = {
  /** Number of the event, a decimal string (64 bits do not fit a JavaScript number). */
  sequence: string;
  eventId: string;
  /** When it entered the ledger: ISO 8601 in UTC with six digits of a second, as PostgreSQL keeps it. */
  recordedAt: string;
};

/** Before the first event: the place of whoever has read an empty ledger. */
export const BEGINNING: ChangeCursor = {
  sequence: '0',
  eventId: '00000000-0000-0000-0000-000000000000',
  recordedAt: '1970-01-01T00:00:00.000000Z',
};

const SEQUENCE = /^(0|[1-9]\d{0,18})$/;
const EVENT_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const RECORDED_AT = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d:\d\d\.\d{6}Z$/;
const LARGEST_SEQUENCE = 2n ** 63n - 1n;

/** Far longer than any cursor. */
const MAX_LENGTH = 200;

function isInstant(text: string): boolean {
  const day = RECORDED_AT.exec(text)?.[1];
  const instant = new Date(text);
  // A day that does not exist (30 February) would silently become another one.
  return !!day && !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day);
}

function isSequence(text: string): boolean {
  return SEQUENCE.test(text) && BigInt(text) <= LARGEST_SEQUENCE;
}

/** The cursor as readers keep it: opaque, safe in an address. */
export function encodeCursor({ sequence, eventId, recordedAt }: ChangeCursor): string {
  return Buffer.from(`${sequence} ${eventId} ${recordedAt}`, 'utf8').toString('base64url');
}

/** What a cursor says; null for anything `encodeCursor` did not make. */
export function parseCursor(text: string): ChangeCursor | null {
  if (text.length > MAX_LENGTH) return null;
  const parts = Buffer.from(text, 'base64url').toString('utf8').split(' ');
  const [sequence = '', eventId = '', recordedAt = ''] = parts;
  const isSound = isSequence(sequence) && EVENT_ID.test(eventId) && isInstant(recordedAt);
  const cursor = { sequence, eventId, recordedAt };
  return isSound && encodeCursor(cursor) === text ? cursor : null;
}
