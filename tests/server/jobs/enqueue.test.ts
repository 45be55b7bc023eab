import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { jobsOf } from './jobs-of';

describe('enqueue', () => {
  let app: TestApp;
  let jobs: ReturnType<typeof jobsOf>;
  let number = 0;
  /** Each test has a task of its own. */
  const newTask = () => {
    const name = `test-${(number += 1)}`;
    jobs.registry.register({ name, titleKey: 'any', maxAttempts: 3, run: () => Promise.resolve() });
    return name;
  };

  beforeAll(async () => {
    app = await createTestApp();
    jobs = jobsOf(app.strapi);
  });
  afterAll(() => app?.close());

  test('outside a transaction the job is there at once, with the attempts of its task', async () => {
    const task = newTask();
    const id = await jobs.queue.enqueue({ task, payload: { documentId: 'a' } });
    expect(await jobs.queued(task)).toMatchObject([{ id, attempts: 0, max_attempts: 3 }]);
  });

  test('in a transaction that commits the job appears with the commit', async () => {
    const task = newTask();
    await app.strapi.db.transaction(async () => {
      await jobs.queue.enqueue({ task });
      // Another connection does not see it yet.
      expect(await jobs.queued(task)).toEqual([]);
    });
    expect(await jobs.queued(task)).toHaveLength(1);
  });

  test('in a transaction that rolls back the job never exists', async () => {
    const task = newTask();
    const doomed = app.strapi.db.transaction(async () => {
      await jobs.queue.enqueue({ task });
      throw new Error('refused');
    });
    await expect(doomed).rejects.toThrow('refused');
    expect(await jobs.queued(task)).toEqual([]);
  });

  test('a transaction can be named, and decides', async () => {
    const task = newTask();
    // The first job of a new task name makes every other transaction that queues one wait.
    await jobs.queue.enqueue({ task, jobKey: 'first' });
    const kept = await app.strapi.db.connection.transaction();
    const dropped = await app.strapi.db.connection.transaction();
    await jobs.queue.enqueue({ task, jobKey: 'kept', trx: kept });
    await jobs.queue.enqueue({ task, jobKey: 'dropped', trx: dropped });
    await dropped.rollback();
    await kept.commit();
    expect((await jobs.queued(task)).map((job) => job.key)).toEqual(['first', 'kept']);
  });

  test('a job key replaces the waiting job, and runAt postpones it', async () => {
    const task = newTask();
    const runAt = new Date('2030-01-01T00:00:00Z');
    await jobs.queue.enqueue({ task, jobKey: `only-${task}` });
    await jobs.queue.enqueue({ task, jobKey: `only-${task}`, runAt });
    expect(await jobs.queued(task)).toMatchObject([{ run_at: runAt }]);
  });

  test('a task nobody registered is refused', async () => {
    await expect(jobs.queue.enqueue({ task: 'nobody' })).rejects.toThrow('nobody');
  });

  test('with the worker switched off nothing runs, but a task runs by hand with the clock given', async () => {
    const seen: unknown[] = [];
    jobs.registry.register({
      name: 'by-hand',
      titleKey: 'any',
      run: ({ now, scheduledFor, payload }) => {
        seen.push(now, scheduledFor, payload);
        return Promise.resolve({ isDone: true });
      },
    });
    const now = new Date('2026-03-01T00:10:00+08:00');
    await jobs.worker.start();
    expect(jobs.worker.state()).toBe('disabled');
    expect(await jobs.runner.run({ task: 'by-hand', now, payload: { a: 1 } })).toEqual({
      isDone: true,
    });
    expect(seen).toEqual([now, now, { a: 1 }]);
    expect(await jobs.runs('by-hand')).toMatchObject([
      { outcome: 'succeeded', result: { isDone: true }, scheduled_for: now },
    ]);
  });

  test('records past their keeping time are deleted, failures later than successes', async () => {
    await jobs.sql('delete from zhaoshi_jobs.job_runs');
    for (const outcome of ['succeeded', 'failed']) {
      for (const day of ['2026-01-01', '2026-06-01', '2026-08-30']) {
        await jobs.sql(
          `insert into zhaoshi_jobs.job_runs
             (task, scheduled_for, started_at, finished_at, attempt, max_attempts, outcome, error)
           values ('old', ?, ?, ?, 1, 1, ?, ?)`,
          [day, day, day, outcome, outcome === 'failed' ? 'why' : null],
        );
      }
    }
    const result = await jobs.runner.run({
      task: 'delete-old-job-runs',
      now: new Date('2026-09-01T03:10:00+08:00'),
    });
    expect(result).toEqual({ deletedRuns: 3, deletedJobs: 0 });
    expect((await jobs.runs('old')).map((run) => run.outcome)).toEqual([
      'succeeded',
      'failed',
      'failed',
    ]);
  });
});
