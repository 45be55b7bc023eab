import type { Core } from '@strapi/strapi';
import { checkConfirmation } from '../../../../../domain/freshness/check-confirmation';
import { EMPTY_COLUMN } from '../../../../../domain/freshness/column-state';
import { explainPolicies } from '../../../../../domain/freshness/resolve-policy';
import { warning } from '../../../../../domain/reasons/reason';
import { shanghaiDay } from '../../../../../domain/time/shanghai-day';
import type { StatusReport } from '../../../../../domain/freshness/status';
import type { ColumnDetails } from '../contracts/api';
import { keyOf, type ColumnKey } from '../contracts/places';
import { query } from '../../../../../database/query';
import { loadColumns } from '../fold/stored-states';
import { say } from '../say';
import { placeOf } from './count-statuses';
import { namesFor } from './list-statuses';
import { reportOf, toColumnStatus, type StatusRow } from './status-row';

type Names = Awaited<ReturnType<typeof namesFor>>;

async function lastResetOf(strapi: Core.Strapi, { lastReset }: StatusReport) {
  if (!lastReset) return null;
  const { on, kind, id } = lastReset;
  const [item] = await query<{ uid: string; documentId: string; title: string }>(
    strapi.db.connection,
    `select uid, document_id as "documentId", title from zhaoshi_freshness.items where document_id = ?`,
    [id],
  );
  return {
    on,
    kind,
    title: item?.title ?? null,
    uid: item?.uid ?? null,
    documentId: item?.documentId ?? null,
  };
}

function confirmationsWithNames(strapi: Core.Strapi, column: ColumnKey) {
  return query<ColumnDetails['confirmations'][number]>(
    strapi.db.connection,
    `select confirmed_on::text as "on", person_name as "personName", note, evidence
     from zhaoshi_freshness.confirmations where category_id = ? and organization_id = ?
     order by confirmations.id desc limit 50`,
    [column.categoryId, column.organizationId],
  );
}

function candidatesFor(
  column: ColumnKey,
  { catalog, policies }: Names,
): ColumnDetails['candidates'] {
  const place = placeOf(catalog, column);
  if (!place) return [];
  const enabled = [...policies.values()].filter(({ isEnabled }) => isEnabled);
  return explainPolicies(enabled, place, shanghaiDay(new Date()))
    .filter(({ code }) => code !== 'freshness_told.elsewhere')
    .map(({ policy, verdict, code }) => ({
      key: policy.key,
      name: policy.name,
      verdict,
      why: say(warning(code, { policy: policy.name })),
    }));
}

async function readRow(strapi: Core.Strapi, column: ColumnKey): Promise<StatusRow | undefined> {
  const [row] = await query<StatusRow>(
    strapi.db.connection,
    `select * from zhaoshi_freshness.statuses where category_id = ? and organization_id = ?`,
    [column.categoryId, column.organizationId],
  );
  return row;
}

/** The status of a column that is known to be there. */
export async function readReport(strapi: Core.Strapi, column: ColumnKey): Promise<StatusReport> {
  const row = await readRow(strapi, column);
  if (!row) throw new Error(`There is no column ${column.categoryId} ${column.organizationId}`);
  return reportOf(row);
}

function alertsOf(strapi: Core.Strapi, column: ColumnKey) {
  return query<ColumnDetails['alerts'][number]>(
    strapi.db.connection,
    `select kind, on_day::text as "on", level, planned_on::text as "plannedOn", note,
       person_name as "personName"
     from zhaoshi_freshness.alert_records where category_id = ? and organization_id = ?
     order by alert_records.id desc limit 50`,
    [column.categoryId, column.organizationId],
  );
}

/** Why a column is what it is: which policy of which, which clock, what set it last. Null when there is no such column. */
export async function readDetails(
  strapi: Core.Strapi,
  column: ColumnKey,
): Promise<ColumnDetails | null> {
  const connection = strapi.db.connection;
  const row = await readRow(strapi, column);
  if (!row) return null;
  const names = await namesFor(strapi);
  const report = reportOf(row);
  const policy = names.policies.get(report.policyKey ?? '') ?? null;
  const states = await loadColumns(connection, [column]);
  const state = states.get(keyOf(column)) ?? EMPTY_COLUMN;
  const wouldBe = { policy, state, note: '-', evidence: '-' };
  return {
    ...toColumnStatus(row, names),
    clock: report.clock,
    notes: report.notes.map(say),
    lastReset: await lastResetOf(strapi, report),
    legalBasis: policy?.legalBasis ?? null,
    isUnsure: policy?.isUnsure ?? false,
    candidates: candidatesFor(column, names),
    confirmations: await confirmationsWithNames(strapi, column),
    alerts: await alertsOf(strapi, column),
    mayConfirm: checkConfirmation(wouldBe).length === 0,
  };
}
