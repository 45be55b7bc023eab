import type { Core } from '@strapi/strapi';
import { today } from '../clock';
import type { ReviewReport } from './contract';
import type { Period } from './period';
import type { ReportReach } from './report-reach';

/** The days of a period as instants in China, the last day whole. */
const WITHIN = `between (:from || 'T00:00:00+08')::timestamptz
  and (:to || 'T00:00:00+08')::timestamptz + interval '1 day' - interval '1 microsecond'`;

/** Content from elsewhere was not reviewed here. */
const REVIEWED = "r.track <> 'imported'";

/** Only runs within the reach of whoever asks stand for runs, and only their records for records. */
const VISIBLE = `
with reach as (
  select * from jsonb_to_recordset(cast(:reach as jsonb)) as a (uid text, organizations jsonb)
), visible as (
  select r.* from zhaoshi_review.runs r join reach a on a.uid = r.uid
  where a.organizations is null or a.organizations = 'null'::jsonb or a.organizations @> to_jsonb(r.organization_id)
), recorded as (
  select c.* from zhaoshi_review.records c join visible r on r.id = c.run_id
)`;

const TOTALS = `${VISIBLE}
select
  (select count(*) from visible r where ${REVIEWED} and r.submitted_at ${WITHIN})::int as submitted,
  (select count(distinct c.run_id) from recorded c where c.action = 'publish' and c.recorded_at ${WITHIN})::int as published,
  (select count(distinct c.run_id) from recorded c where c.action = 'decline' and c.recorded_at ${WITHIN})::int as declined,
  (select count(distinct r.id) from visible r join recorded c on c.run_id = r.id
    where c.action = 'return_to_author' and ${REVIEWED} and r.submitted_at ${WITHIN})::int as returned`;

/** Actions that make it the turn of a step, besides the last approval of the step before. */
const TURNS = ['submit', 'resubmit', 'content_changed', 'restart', 'return_to_step', 'publish'];

/**
 * An approval takes from the record that made it the turn of its step. Another approval of the same step, a
 * reassignment or a reference to somebody who has to decide leave the turn as it is.
 */
const STEPS = `${VISIBLE}, timed as (
  select c.step_name, c.is_on_time, c.recorded_at, c.recorded_at - turn.since as took
  from recorded c
  left join lateral (
    select t.recorded_at as since from zhaoshi_review.records t
    where t.run_id = c.run_id and t.id < c.id
      and (t.action = any(:turns) or (t.action = 'approve' and t.step_key <> c.step_key))
    order by t.id desc limit 1
  ) turn on true
  where c.action = 'approve'
)
select step_name as name, count(*)::int as approvals,
  percentile_cont(0.5) within group (order by extract(epoch from took)) / 3600 as median_hours,
  avg(is_on_time::int)::float as on_time
from timed where recorded_at ${WITHIN}
group by step_name order by step_name`;

const OVERDUE = `${VISIBLE}
select coalesce(o.name, '') as name, count(*)::int as count, min(r.due_on)::text as oldest
from visible r
left join organizations o on o.document_id = r.organization_id
where r.state in ('open', 'completing') and r.due_on < :today
group by o.name order by count(*) desc, o.name`;

const EXCEPTIONS = `${VISIBLE}
select r.title, coalesce(o.name, '') as name, coalesce(r.emergency_reason, '') as reason,
  r.submitter_name, r.submitted_at, r.state,
  (select max(c.recorded_at) from recorded c where c.run_id = r.id and c.action = 'publish') as published_at
from visible r
left join organizations o on o.document_id = r.organization_id
where r.track = 'emergency' and r.submitted_at ${WITHIN}
order by r.submitted_at`;

type Row = Record<string, string | number | Date | null>;

const instant = (value: unknown) =>
  value === null ? null : new Date(value as string).toISOString();
const rounded = (value: unknown) => (value === null ? null : Math.round(Number(value) * 100) / 100);

function totalsOf(row: Row): ReviewReport['totals'] {
  const [submitted, returned] = [Number(row.submitted), Number(row.returned)];
  return {
    submitted,
    published: Number(row.published),
    declined: Number(row.declined),
    returned,
    returnRate: submitted === 0 ? null : rounded(returned / submitted),
  };
}

function exceptionOf(row: Row): ReviewReport['exceptions'][number] {
  return {
    title: String(row.title),
    organizationName: String(row.name),
    reason: String(row.reason),
    submitterName: String(row.submitter_name),
    submittedAt: instant(row.submitted_at) ?? '',
    publishedAt: instant(row.published_at),
    isMadeUp: row.state === 'completed',
    isNeverMadeUp: row.state === 'cancelled' && row.published_at !== null,
  };
}

/** What reviewing took in a period, and every exception from its ordinary steps, within a reach. */
export async function readReport(
  strapi: Core.Strapi,
  period: Period,
  within: ReportReach,
): Promise<ReviewReport> {
  const reach = JSON.stringify(within);
  const ask = async (sql: string): Promise<Row[]> => {
    const bindings = { ...period, today: today(), reach, turns: TURNS };
    const { rows } = await strapi.db.connection.raw<{ rows: Row[] }>(sql, bindings);
    return rows;
  };
  const [totals = {}] = await ask(TOTALS);
  const steps = await ask(STEPS);
  const overdue = await ask(OVERDUE);
  const exceptions = await ask(EXCEPTIONS);
  return {
    ...period,
    totals: totalsOf(totals),
    steps: steps.map((row) => ({
      stepName: String(row.name),
      approvals: Number(row.approvals),
      medianHours: rounded(row.median_hours),
      onTimeRate: rounded(row.on_time),
    })),
    overdue: overdue.map((row) => ({
      organizationName: String(row.name),
      count: Number(row.count),
      oldestDueOn: String(row.oldest),
    })),
    exceptions: exceptions.map(exceptionOf),
  };
}
