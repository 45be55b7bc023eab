import type { Core } from '@strapi/strapi';
import type { Outcome, RunList } from '../contracts/api';
import { getService } from '../get-service';
import { JOIN_JOB, RUN_COLUMNS, toRunItem, type RunRow } from './run-rows';

export type ListRunsArgs = { outcome?: Outcome; task?: string; page: number; pageSize: number };

/** Recorded runs, newest first. */
export async function listRuns(strapi: Core.Strapi, args: ListRunsArgs): Promise<RunList> {
  const { outcome = null, task = null, page, pageSize } = args;
  const where = `where r.outcome = coalesce(?, r.outcome) and r.task = coalesce(?, r.task)`;
  const [counted, found] = await Promise.all([
    strapi.db.connection.raw<{ rows: { total: number }[] }>(
      `select count(*)::int as total from zhaoshi_jobs.job_runs r ${where}`,
      [outcome, task] as never[],
    ),
    strapi.db.connection.raw<{ rows: RunRow[] }>(
      `select ${RUN_COLUMNS} from (
         select * from zhaoshi_jobs.job_runs r ${where} order by r.id desc limit ? offset ?
       ) r ${JOIN_JOB} order by r.id desc`,
      [outcome, task, pageSize, (page - 1) * pageSize] as never[],
    ),
  ]);
  const total = counted.rows[0]!.total;
  const tasks = getService(strapi, 'registry').list();
  return {
    runs: found.rows.map((row) => toRunItem(row, tasks)),
    pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total },
  };
}
