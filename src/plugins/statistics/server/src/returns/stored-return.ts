import type { Knex } from 'knex';
import type { Footer } from '../../../../../domain/statistics/check-footer';
import type { AutoCell } from '../../../../../domain/statistics/check-override';
import type { Quarter } from '../../../../../domain/statistics/period';
import type { UnitLevel } from '../../../../../domain/statistics/reporting-unit';
import type { ReturnRecord, ReturnState } from '../../../../../domain/statistics/return-state';
import type { CellValue } from '../../../../../domain/statistics/sum-values';
import { query } from '../../../../../database/query';
import { fromJson, type JsonText } from '../database/from-json';

/** A counted cell as it is kept: what was counted, from which records, and what a person wrote over it. */
export type StoredAutoCell = AutoCell & { source: string; records: string[] };

/** A row of `returns`, with what it needs of its round and set. */
export type StoredReturn = {
  id: string;
  setKey: string;
  setName: string;
  setVersion: number;
  quarter: Quarter;
  unitId: string;
  unitName: string;
  unitLevel: UnitLevel;
  organizationId: string | null;
  officeId: string | null;
  officeName: string | null;
  officeOrganizationId: string | null;
  dueOn: string;
  state: ReturnState;
  version: number;
  revision: number;
  revisionReason: string | null;
  fillerIds: string[];
  selfReviewerId: string | null;
  cells: Record<string, CellValue>;
  auto: Record<string, StoredAutoCell>;
  footer: Partial<Footer>;
  explanations: Record<string, string>;
  /** Digest of the facts counted, by topic of the sources. */
  sourceDigests: Record<string, string>;
  ledgerSequence: string;
  /** What the facts depended on besides the records, by topic. */
  sourceBases: Record<string, unknown>;
  /** When the counting began. */
  countedAt: Date | string | null;
  submittedAt: Date | null;
};

/** What a line in a list knows of it. */
export type ReturnPart = Pick<
  StoredReturn,
  | 'id'
  | 'setKey'
  | 'setName'
  | 'setVersion'
  | 'quarter'
  | 'unitId'
  | 'unitName'
  | 'unitLevel'
  | 'organizationId'
  | 'officeId'
  | 'officeName'
  | 'officeOrganizationId'
  | 'dueOn'
  | 'state'
  | 'version'
  | 'revision'
  | 'submittedAt'
>;

/** The columns of a line in a list; the rest is for one return. */
export const LINE_COLUMNS = `returns.id::text as id, returns.set_key as "setKey",
  coalesce(sets.body->>'name', returns.set_key) as "setName", rounds.set_version as "setVersion",
  returns.quarter, unit_id as "unitId", unit_name as "unitName", unit_level as "unitLevel",
  organization_id as "organizationId", office_id as "officeId", office_name as "officeName",
  office_organization_id as "officeOrganizationId", due_on::text as "dueOn", state,
  returns.version, revision, submitted_at as "submittedAt"`;

const COLUMNS = `${LINE_COLUMNS}, revision_reason as "revisionReason", filler_ids as "fillerIds",
  self_reviewer_id as "selfReviewerId", cells, auto, footer, explanations,
  source_digests as "sourceDigests", source_bases as "sourceBases", counted_at as "countedAt",
  ledger_sequence::text as "ledgerSequence"`;

export const FROM_RETURNS = `from zhaoshi_statistics.returns
  join zhaoshi_statistics.rounds using (set_key, quarter)
  left join zhaoshi_statistics.indicator_sets sets on sets.key = returns.set_key`;

/** The columns that are JSON. */
const JSON_COLUMNS = [
  'cells',
  'auto',
  'footer',
  'explanations',
  'sourceDigests',
  'sourceBases',
] as const;
type Row = Omit<StoredReturn, (typeof JSON_COLUMNS)[number]> &
  Record<(typeof JSON_COLUMNS)[number], JsonText>;

function toStored(row: Row): StoredReturn {
  const parsed = Object.fromEntries(JSON_COLUMNS.map((name) => [name, fromJson(row[name])]));
  return { ...row, ...(parsed as Pick<StoredReturn, (typeof JSON_COLUMNS)[number]>) };
}

const ID = /^\d{1,18}$/;

/** A return; null where there is none. `isHeld` keeps it for the transaction, so that two changes come one after the other. */
export async function readReturn(
  connection: Knex,
  id: string,
  { isHeld = false }: { isHeld?: boolean } = {},
): Promise<StoredReturn | null> {
  if (!ID.test(id)) return null;
  const [row] = await query<Row>(
    connection,
    `select ${COLUMNS} ${FROM_RETURNS} where returns.id = ?::bigint
     ${isHeld ? 'for update of returns' : ''}`,
    [id],
  );
  return row ? toStored(row) : null;
}

/** Several returns, held for the transaction in the order of their ids. */
export async function holdReturns(trx: Knex, ids: readonly string[]): Promise<StoredReturn[]> {
  const rows = await query<Row>(
    trx,
    `select ${COLUMNS} ${FROM_RETURNS} where returns.id = any(?::bigint[])
     order by returns.id for update of returns`,
    [ids],
  );
  return rows.map(toStored);
}

/** What the rules know of it. */
export function recordOf(stored: StoredReturn): ReturnRecord {
  const { state, version, revision, revisionReason, fillerIds, selfReviewerId } = stored;
  return { state, version, revision, revisionReason, fillerIds, selfReviewerId };
}

export function footerOf({ footer }: Pick<StoredReturn, 'footer'>): Footer {
  return {
    responsiblePerson: footer.responsiblePerson ?? null,
    reviewer: footer.reviewer ?? null,
    filler: footer.filler ?? null,
    phone: footer.phone ?? null,
    filledOn: footer.filledOn ?? null,
  };
}
