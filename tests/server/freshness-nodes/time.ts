import { eventually } from '../jobs/jobs-of';
import type { World } from './world';

const SECOND_MS = 1_000;
/** The second machine's clock is that much behind. */
const BEHIND_MS = 150 * SECOND_MS;
/** What may be at work on a machine that also does other things. */
const IDLE_WITHIN_MS = 120_000;
/** Runs every ten minutes; that it was queued for a minute tells that the schedules have got there. */
const MARKER = 'recover-stalled-jobs';

/**
 * PostgreSQL's clock does not go along: whatever waits for a moment that has come by the clocks of the machines (times
 * of the schedule, pauses before another attempt) is handed out now.
 */
const HAND_OUT = `
  with free as (select id from graphile_worker._private_jobs where run_at > now() and locked_at is null
      for update skip locked),
    due as (update graphile_worker._private_jobs set run_at = now() where id in (select id from free) returning 1)
  select pg_notify('jobs:insert', '{"count":8}') from due limit 1`;

/** Locks count as those of a dead process after five seconds of PostgreSQL's clock; hours have passed. */
const AGE_LOCKS = `
  update graphile_worker._private_jobs set locked_at = locked_at - interval '1 hour' where id in (
    select id from graphile_worker._private_jobs where locked_at is not null for update skip locked)`;

const STATE = `
  select not exists (select from graphile_worker._private_jobs where is_available or locked_at is not null) as "isEmpty",
    exists (select from graphile_worker._private_known_crontabs
      where identifier = $1 and last_execution >= $2) as "isThere"`;

/** A worker that starts again (it ends when PostgreSQL reports a deadlock) passes over a minute of the schedule. */
const PASSED_OVER_MS = 4 * SECOND_MS;

const instant = (world: World, day: number, time: string) =>
  new Date(`${world.day(day)}T${time}+08:00`);

/** Puts the clocks of both machines to a moment of a day, the second one's a little behind. */
export function setClocks(world: World, day: number, time: string): void {
  const at = instant(world, day, time).getTime();
  const [first, second] = world.nodes;
  first.setClock(new Date(at));
  second.setClock(new Date(at - BEHIND_MS));
}

/** Settles when nothing is left to do at a moment that lies on a full ten minutes. */
async function becomeIdle(world: World, at: Date): Promise<void> {
  const { client } = world;
  let asked = 0;
  let emptySince = Infinity;
  await eventually(async () => {
    // What a dead worker had begun is given back.
    if (asked++ % 200 === 0) {
      await client.query(AGE_LOCKS);
      await queue(world, MARKER, 1);
    }
    await client.query(HAND_OUT);
    const { rows } = await client.query<{ isEmpty: boolean; isThere: boolean }>(STATE, [
      MARKER,
      at,
    ]);
    const { isEmpty, isThere } = rows[0]!;
    if (!isEmpty) emptySince = Infinity;
    else emptySince = Math.min(emptySince, Date.now());
    return isEmpty && (isThere || Date.now() - emptySince > PASSED_OVER_MS);
  }, IDLE_WITHIN_MS);
}

/** Queues a task so often, besides what the schedules do: both machines are at it at once. */
export async function queue({ client }: World, task: string, times: number): Promise<void> {
  for (let n = 0; n < times; n += 1) {
    await client.query('select graphile_worker.add_job($1)', [task]);
  }
}

/**
 * Steps both clocks to `hh:m0` of a day and queues a task three more times, besides the once of its schedule; then a
 * machine may be killed, and in the end nothing is left to do.
 */
export async function step(
  world: World,
  { day, time, task }: { day: number; time: `${number}:${number}0`; task: string },
  killed: Promise<void> = Promise.resolve(),
): Promise<void> {
  setClocks(world, day, `${time}:05`);
  await queue(world, task, 3);
  const handingOut = setInterval(() => void world.client.query(HAND_OUT), 100);
  await killed.finally(() => clearInterval(handingOut));
  await becomeIdle(world, instant(world, day, `${time}:00`));
}
