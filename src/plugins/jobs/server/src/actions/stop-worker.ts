import type { Core } from '@strapi/strapi';
import type { RunningWorker } from './start-worker';

/** A task that ignores its signal must not hold up the shutdown; its job is taken back by the next start. */
const STOP_WITHIN_MS = 20_000;
const CLOSE_WITHIN_MS = 3_000;

/** Waits for the running jobs, then closes the connections; bounded in time. */
export async function stopWorker(strapi: Core.Strapi, worker: RunningWorker): Promise<void> {
  const { runner, pool, lease } = worker;
  const stopped = runner.stop().then(() => runner.promise);
  if (!(await endsWithin(stopped, STOP_WITHIN_MS))) {
    strapi.log.error('jobs: running tasks did not stop in time and are left behind');
  }
  if (!(await endsWithin(Promise.all([pool.end(), lease.release()]), CLOSE_WITHIN_MS))) {
    strapi.log.warn('jobs: the database connections did not close in time');
  }
}

async function endsWithin(work: Promise<unknown>, timeoutMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), timeoutMs);
  });
  const settled = work.then(
    () => true,
    () => true, // an error has been logged by the worker; here only the end matters
  );
  try {
    return await Promise.race([settled, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
