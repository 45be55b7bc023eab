import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { eventually, jobsOf } from './jobs-of';

const HOUR_MS = 3_600_000;

describe('the worker', () => {
  let app: TestApp;
  let jobs: ReturnType<typeof jobsOf>;
  const done: Record<string, unknown>[] = [];
  let isBroken = true;
  let releaseSlow: () => void = () => undefined;
  let slowSignal: AbortSignal | undefined;

  beforeAll(async () => {
    app = await createTestApp();
    jobs = jobsOf(app.strapi);
    jobs.registry.register<{ id: string }>({
      name: 'quick',
      titleKey: 'any',
      run: ({ payload }) => {
        done.push(payload);
        return Promise.resolve({ id: payload.id });
      },
    });
    jobs.registry.register({
      name: 'broken-at-first',
      titleKey: 'any',
      maxAttempts: 2,
      run: () => (isBroken ? Promise.reject(new Error('the disk is full')) : Promise.resolve()),
    });
    jobs.registry.register({
      name: 'slow',
      titleKey: 'any',
      run: ({ signal }) => {
        slowSignal = signal;
        return new Promise<void>((resolve) => {
          releaseSlow = resolve;
        });
      },
    });
    jobs.registry.register({
      name: 'nightly',
      titleKey: 'any',
      schedule: { everyDayAt: '02:30' },
      backfillHours: 24,
      run: ({ payload }) => Promise.resolve(payload),
    });
    jobs.registry.register({
      name: 'nightly-without-backfill',
      titleKey: 'any',
      schedule: { everyDayAt: '02:30' },
      run: () => Promise.resolve(),
    });
    // The server was last up 60 hours ago: two or three nights were missed, of which 24 hours are made up for.
    await jobs.sql(
      `insert into graphile_worker._private_known_crontabs (identifier, known_since, last_execution)
       select name, now() - interval '90 days', ?::timestamptz
       from unnest(array['nightly', 'nightly-without-backfill']) name`,
      [new Date(Date.now() - 60 * HOUR_MS)],
    );
    // A worker that died with a job in its hands, and one whose lease is held by another process.
    await jobs.queue.enqueue({ task: 'quick', payload: { id: 'of the dead' } });
    await jobs.queue.enqueue({ task: 'quick', payload: { id: 'of the living' } });
    await jobs.sql(
      `update graphile_worker._private_jobs set locked_at = now() - interval '1 minute', attempts = 1,
         locked_by = 'pool-' || replace(payload->>'id', ' ', '-')`,
    );
  });
  afterAll(() => app?.close());

  test('takes back the jobs of a dead worker, and leaves those of a living one', async () => {
    const living = await app.strapi.db.connection.transaction();
    await living.raw(
      `select pg_advisory_xact_lock(hashtextextended('pool-of-the-living', 20260101))`,
    );
    try {
      await jobs.startWorker();
      await eventually(() => done.some(({ id }) => id === 'of the dead'));
      expect(done.some(({ id }) => id === 'of the living')).toBe(false);
    } finally {
      await living.rollback();
    }
    const cleaned = await jobs.runner.run({ task: 'recover-stalled-jobs', now: new Date() });
    expect(cleaned).toEqual({ deadWorkers: 1 });
    await eventually(() => done.some(({ id }) => id === 'of the living'));
  });

  test('does not take its own jobs for those of a dead worker', async () => {
    await jobs.queue.enqueue({ task: 'slow' });
    await eventually(() => slowSignal);
    await jobs.sql(
      `update graphile_worker._private_jobs set locked_at = now() - interval '1 hour'
       where locked_at is not null`,
    );
    expect(await jobs.runner.run({ task: 'recover-stalled-jobs', now: new Date() })).toEqual({
      deadWorkers: 0,
    });
    releaseSlow();
    await eventually(async () => (await jobs.runs('slow')).length === 1);
  });

  test('makes up for a missed night in one run, with its Shanghai time', async () => {
    const [run] = await eventually(async () => {
      const found = await jobs.runs('nightly');
      return found.length > 0 && found;
    });
    expect(run).toMatchObject({ outcome: 'succeeded', is_backfilled: true, result: {} });
    expect(run!.scheduled_for.toISOString()).toMatch(/T18:30:00\.000Z$/);
    expect(Date.now() - run!.scheduled_for.getTime()).toBeLessThan(24 * HOUR_MS);
    expect(await jobs.runs('nightly')).toHaveLength(1);
    expect(await jobs.runs('nightly-without-backfill')).toEqual([]);
  });

  test('runs a job within moments and keeps its result', async () => {
    await jobs.queue.enqueue({ task: 'quick', payload: { id: 'x' } });
    await eventually(async () => (await jobs.runs('quick')).some((run) => run.result?.id === 'x'));
    // The run's row is written first, then the queue forgets the job.
    await eventually(async () => (await jobs.queued('quick')).length === 0);
  });

  test('keeps why a job failed, tries again by itself, then leaves it', async () => {
    await jobs.queue.enqueue({ task: 'broken-at-first' });
    const runs = await eventually(async () => {
      const found = await jobs.runs('broken-at-first');
      return found.length === 2 && found;
    }, 15_000);
    expect(runs.map((run) => [run.outcome, run.attempt])).toEqual([
      ['failed', 1],
      ['failed', 2],
    ]);
    expect(runs[0]!.error).toContain('the disk is full');
    expect(await jobs.queued('broken-at-first')).toMatchObject([{ attempts: 2, max_attempts: 2 }]);
  });

  test('starts again by itself when it could not write down that a job was done', async () => {
    await jobs.sql(`
      create function refuse_once() returns trigger language plpgsql as $$
      begin raise exception 'deadlock detected' using errcode = 'deadlock_detected'; end $$;
      create trigger refuse_once before delete on graphile_worker._private_jobs
        for each row execute function refuse_once()`);
    await jobs.queue.enqueue({ task: 'quick', payload: { id: 'not written down' } });
    await eventually(() => jobs.worker.state() === 'stopped');
    await jobs.sql('drop function refuse_once() cascade');
    await jobs.queue.enqueue({ task: 'quick', payload: { id: 'afterwards' } });
    await eventually(() => done.some(({ id }) => id === 'afterwards'), 20_000);
    expect(jobs.worker.state()).toBe('running');
    // Done twice, as a task may be; given back like the job of a worker that died.
    await jobs.sql(
      `update graphile_worker._private_jobs set locked_at = now() - interval '1 minute' where locked_at is not null`,
    );
    await jobs.queue.enqueue({ task: 'recover-stalled-jobs' });
    await eventually(() => done.filter(({ id }) => id === 'not written down').length === 2);
  });

  test('a stop waits for the running job, and a stopped worker leaves new jobs alone', async () => {
    isBroken = false;
    slowSignal = undefined;
    await jobs.queue.enqueue({ task: 'slow' });
    await eventually(() => slowSignal);
    let hasStopped = false;
    const stopping = jobs.worker.stop().then(() => {
      hasStopped = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(hasStopped).toBe(false);
    releaseSlow();
    await stopping;
    expect(await jobs.queued('slow')).toEqual([]);
    expect(jobs.worker.state()).toBe('stopped');
    await jobs.queue.enqueue({ task: 'quick', payload: { id: 'too late' } });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await jobs.queued('quick')).toHaveLength(1);
    const connections = await jobs.sql(
      `select 1 from pg_stat_activity where application_name = 'zhaoshi-jobs'
         and datname = current_database()`,
    );
    expect(connections).toEqual([]);
  });
});
