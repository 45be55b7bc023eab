import type { Knex } from 'knex';
import type { FillKind, ReturnChange } from '../../../../../domain/statistics/changes-of-return';
import type { ReturnMoveName, ReturnState } from '../../../../../domain/statistics/return-state';
import type { HistoryEntry } from '../contracts/returns';
import { query } from '../../../../../database/query';
import { fromJson, type JsonText } from '../database/from-json';

type HistoryRecord = {
  returnId: string;
  revision: number;
  version: number;
  move: ReturnMoveName;
  from: ReturnState;
  to: ReturnState;
  reason: string | null;
  /** How it was filled in; left out of every other move. */
  kind?: FillKind;
  changes: readonly ReturnChange[];
  person: { id: string | null; name: string };
  at: Date;
};

/** Writes down what was done to a return. It is never changed. */
export async function appendHistory(trx: Knex, record: HistoryRecord): Promise<void> {
  const { returnId, revision, version, move, from, to, reason, person, at } = record;
  await query(
    trx,
    `insert into zhaoshi_statistics.return_history
       (return_id, revision, version, move, from_state, to_state, reason, fill_kind, changes, person_id,
        person_name, happened_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)`,
    [
      returnId,
      revision,
      version,
      move,
      from,
      to,
      reason,
      record.kind ?? null,
      JSON.stringify(record.changes),
      person.id,
      person.name,
      at,
    ],
  );
}

type Row = Omit<HistoryEntry, 'at' | 'changes'> & { at: Date; changes: JsonText };

/** Rows of before other parts were told hold changes of cells only, which they do not say. */
function toChanges(text: JsonText): ReturnChange[] {
  const kept = fromJson<(Omit<ReturnChange, 'part'> & Partial<ReturnChange>)[]>(text);
  return kept.map((change) => ({ ...change, part: change.part ?? 'cell' }));
}

/** What was done to a return, the newest first. Fillings of before their kind was kept read as typed. */
export async function readHistory(connection: Knex, returnId: string): Promise<HistoryEntry[]> {
  const rows = await query<Row>(
    connection,
    `select happened_at as at, move, from_state as "from", to_state as "to", revision,
       person_name as "personName", reason, changes,
       case when move = 'fill' then coalesce(fill_kind, 'typed') end as kind
     from zhaoshi_statistics.return_history where return_id = ? order by id desc`,
    [returnId],
  );
  return rows.map((row) => ({ ...row, at: row.at.toISOString(), changes: toChanges(row.changes) }));
}
