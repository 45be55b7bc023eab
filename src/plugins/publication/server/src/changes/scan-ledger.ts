import type { Core } from '@strapi/strapi';
import type { ChangeCursor } from '../../../../../domain/change-cursor/change-cursor';
import type { LedgerKind, WithdrawalReason } from '../contracts/ledger';
import { insideFilter, isUnfiltered } from './inside-filter';
import type { LedgerFilter } from './resolve-filter';

/** An event with what the registry says of its document now. */
export type ScannedEvent = {
  cursor: ChangeCursor;
  kind: LedgerKind;
  at: string;
  uid: string;
  documentId: string;
  indexNumber: string;
  organizationId: string | null;
  categoryPath: string | null;
  changedFields: string[];
  isMajor: boolean;
  changeNote: string | null;
  reason: WithdrawalReason | null;
  explanation: string | null;
  replacementId: string | null;
  /** False when only the event before, of the same document, was what the filter asks for. */
  isInside: boolean;
  document: {
    isPublic: boolean;
    title: string;
    reason: WithdrawalReason | null;
    /** Number of its latest withdrawal, whether it was restored or not. */
    withdrawnBy: string | null;
  };
};

export type Scan = {
  events: ScannedEvent[];
  /** Everything up to here was looked at; null when there was nothing to look at. */
  last: ChangeCursor | null;
  /** Whether the ledger may go on after it. */
  isCutOff: boolean;
};

/**
 * A filter that matches next to nothing would otherwise walk the whole ledger in one request; the reader comes back
 * with a cursor that has moved on.
 */
const MOST_LOOKED_AT = 5_000;

const instant = (column: string, digits: 'MS' | 'US') =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.${digits}"Z"')`;

/** `json`, not `jsonb`: Strapi hands the latter on as text. */
const cursorOf = (row: string) =>
  `json_build_object('sequence', ${row}.sequence::text, 'eventId', ${row}.event_id,
    'recordedAt', ${instant(`${row}.recorded_at`, 'US')})`;

const EVENT = `json_build_object(
  'cursor', ${cursorOf('c')}, 'kind', c.kind, 'at', ${instant('c.occurred_at', 'MS')}, 'uid', c.uid,
  'documentId', c.document_id, 'indexNumber', c.index_number, 'organizationId', c.organization_id,
  'categoryPath', c.category_path, 'changedFields', c.changed_fields, 'isMajor', c.is_major, 'changeNote', c.change_note,
  'reason', c.reason, 'explanation', c.explanation, 'replacementId', c.replacement_id, 'isInside', c.is_inside,
  'document', json_build_object('isPublic', coalesce(p.state = 'public', false), 'title', p.title,
    'reason', p.withdrawal_reason, 'withdrawnBy', (
      select max(w.sequence)::text from zhaoshi_publication.ledger w
      where w.uid = c.uid and w.document_id = c.document_id and w.kind = 'withdrawn')))`;

/**
 * Reads the ledger in its order after a number, one snapshot: at most `limit` events that are inside the filter or
 * leave it, and how far it looked. An event leaves when the one before of the same document was inside.
 */
export async function scanLedger(
  strapi: Core.Strapi,
  { after, limit, filter }: { after: string; limit: number; filter: LedgerFilter },
): Promise<Scan> {
  const inside = insideFilter('s', filter);
  const insideBefore = insideFilter('b', filter);
  const window = isUnfiltered(filter) ? limit : Math.max(limit, MOST_LOOKED_AT);
  const { rows } = await strapi.db.connection.raw<{
    rows: { last: ChangeCursor | null; looked_at: number; events: ScannedEvent[] }[];
  }>(
    `with scanned as materialized (
      select * from zhaoshi_publication.ledger where sequence > ?::bigint order by sequence limit ?
    ), chosen as (
      select s.*, ${inside.sql} as is_inside from scanned s
      where ${inside.sql} or (
        select ${insideBefore.sql} from zhaoshi_publication.ledger b
        where b.uid = s.uid and b.document_id = s.document_id and b.sequence < s.sequence
        order by b.sequence desc limit 1)
      order by s.sequence limit ?
    )
    select
      (select ${cursorOf('l')} from scanned l order by l.sequence desc limit 1) as last,
      (select count(*)::int from scanned) as looked_at,
      coalesce((select json_agg(${EVENT} order by c.sequence) from chosen c
        left join zhaoshi_publication.publications p on p.uid = c.uid and p.document_id = c.document_id), '[]') as events`,
    [after, window, ...inside.bindings, ...inside.bindings, ...insideBefore.bindings, limit],
  );
  const { last = null, looked_at: lookedAt = 0, events = [] } = rows[0] ?? {};
  const isFull = events.length === limit;
  return {
    events,
    last: isFull ? (events.at(-1)?.cursor ?? last) : last,
    isCutOff: isFull || lookedAt === window,
  };
}
