import type { Core } from '@strapi/strapi';
import type { TaskItem, TaskList } from '../contracts/api';
import { getService } from '../get-service';
import { nextRunAt } from '../schedule/next-run-at';
import { JOIN_JOB, RUN_COLUMNS, toRunItem, type RunRow } from './run-rows';

type QueueRow = { task: string; waiting: number; running: number; failed: number };

/** Every registered task with its schedule, its last run and the state of its queue; scheduled ones first. */
export async function listTasks(strapi: Core.Strapi, now: Date): Promise<TaskList> {
  const tasks = getService(strapi, 'registry').list();
  const [lastRuns, queues] = await Promise.all([
    strapi.db.connection.raw<{ rows: RunRow[] }>(
      `select ${RUN_COLUMNS} from unnest(?::text[]) as t(name)
       cross join lateral (
         select * from zhaoshi_jobs.job_runs where task = t.name order by id desc limit 1
       ) r ${JOIN_JOB}`,
      [tasks.map((task) => task.name)] as never[],
    ),
    strapi.db.connection.raw<{ rows: QueueRow[] }>(
      `select task_identifier as task,
         (count(*) filter (where locked_at is null and attempts < max_attempts))::int as waiting,
         (count(*) filter (where locked_at is not null))::int as running,
         (count(*) filter (where locked_at is null and attempts >= max_attempts))::int as failed
       from graphile_worker.jobs group by task_identifier`,
    ),
  ]);
  const items = tasks.map((task): TaskItem => {
    const lastRun = lastRuns.rows.find((row) => row.task === task.name);
    const queue = queues.rows.find((row) => row.task === task.name);
    return {
      name: task.name,
      titleKey: task.titleKey,
      schedule: task.schedule ?? null,
      nextRunAt: task.schedule ? nextRunAt(task.schedule, now).toISOString() : null,
      lastRun: lastRun ? toRunItem(lastRun, tasks) : null,
      waiting: queue?.waiting ?? 0,
      running: queue?.running ?? 0,
      failed: queue?.failed ?? 0,
    };
  });
  items.sort((a, b) => Number(b.schedule !== null) - Number(a.schedule !== null));
  return { workerState: getService(strapi, 'worker').state(), tasks: items };
}
