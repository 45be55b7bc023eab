import type { Knex } from 'knex';
import type { ReturnMoveName, ReturnState } from '../../../../../domain/statistics/return-state';
import type { CellValue } from '../../../../../domain/statistics/sum-values';
import type { HistoryEntry } from '../contracts/returns';
import { query } from '../../../../../database/query';
import { fromJson, type JsonText } from '../database/from-json';

type CellChange = { code: string; before: CellValue; after: CellValue };

type HistoryRecord = {
  returnId: string;
  revision: number;
  version: number;
  move: ReturnMoveName;
  from: ReturnState;
  to: ReturnState;
  reason: string | null;
  changes: readonly CellChange[];
  person: { id: string | null; name: string };
  at: Date;
};

/** Writes down what was done to a return. It is never changed. */
export async function appendHistory(trx: Knex, record: HistoryRecord): Promise<void> {
  const { returnId, revision, version, move, from, to, reason, changes, person, at } = record;
  await query(
    trx,
    `insert into zhaoshi_statistics.return_history
       (return_id, revision, version, move, from_state, to_state, reason, changes, person_id,
        person_name, happened_at)
     values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)`,
    [
      returnId,
      revision,
      version,
      move,
      from,
      to,
      reason,
      JSON.stringify(changes),
      person.id,
      person.name,
      at,
    ],
  );
}

/** What was done to a return, the newest first. */
export async function readHistory(connection: Knex, returnId: string): Promise<HistoryEntry[]> {
  const rows = await query<Omit<HistoryEntry, 'at' | 'changes'> & { at: Date; changes: JsonText }>(
    connection,
    `select happened_at as at, move, from_state as "from", to_state as "to", revision,
       person_name as "personName", reason, changes
     from zhaoshi_statistics.return_history where return_id = ? order by id desc`,
    [returnId],
  );
  return rows.map((row) => ({ ...row, at: row.at.toISOString(), changes: fromJson(row.changes) }));
}

/** The cells that differ. */
export function changesBetween(
  before: Readonly<Record<string, CellValue>>,
  after: Readonly<Record<string, CellValue>>,
): CellChange[] {
  const codes = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...codes]
    .map((code) => ({ code, before: before[code] ?? null, after: after[code] ?? null }))
    .filter((change) => change.before !== change.after);
}
