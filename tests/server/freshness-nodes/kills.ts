import { Client } from 'pg';
import { eventually } from '../jobs/jobs-of';
import type { AppNode } from './node';
import type { World } from './world';

/** Whoever has to wait for a session of ours, by the name of its machine. */
const WAITING = `
  select application_name as name from pg_stat_activity
  where $1 = any(pg_blocking_pids(pid)) and query ilike $2 order by query_start`;

/** Where a machine is stopped: what another session holds, and the statement that has to wait for it. */
export type Hold = { take(client: Client): Promise<unknown>; waits: string };

function nodeNamed({ nodes }: World, name: string): AppNode {
  const node = nodes.find((one) => one.name === name);
  if (!node) throw new Error(`No machine is called ${name}`);
  return node;
}

/**
 * Holds something the machines need in the midst of a transaction, lets `work` begin, and kills whichever machine
 * arrives there first: what it had written in this transaction is not committed. It is started again at once.
 */
export async function killAt(
  world: World,
  { take, waits }: Hold,
  work: (killed: Promise<void>) => Promise<void>,
): Promise<void> {
  const holder = new Client({ connectionString: world.app.databaseUrl });
  await holder.connect();
  await holder.query('begin');
  await take(holder);
  const { rows } = await holder.query<{ pid: number }>('select pg_backend_pid() as pid');
  const killed = async () => {
    const name = await eventually(async () => {
      const found = await world.client.query<{ name: string }>(WAITING, [rows[0]?.pid, waits]);
      return found.rows[0]?.name;
    }, 120_000);
    const node = nodeNamed(world, name);
    await node.kill();
    await holder.query('rollback');
    await node.start();
  };
  try {
    await work(killed());
  } finally {
    await holder.end();
  }
}

/** Kills the machine whose mail the server has in full and does not answer; it is started again at once. */
export async function killWhileSending(world: World): Promise<void> {
  const node = nodeNamed(world, await world.smtp.holdNext());
  await node.kill();
  await node.start();
}
