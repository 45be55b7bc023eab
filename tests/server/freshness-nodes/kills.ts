import { Client } from 'pg';
import { eventually } from '../jobs/jobs-of';
import type { AppNode } from './node';
import type { World } from './world';

/** Whoever has to wait for a session of ours, by the name of its machine. */
const WAITING = `
  select application_name as name from pg_stat_activity
  where $1 = any(pg_blocking_pids(pid)) and query ilike $2 order by query_start`;

const ARRIVES_WITHIN_MS = 120_000;

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
  hold: Hold,
  work: (killed: Promise<void>) => Promise<void>,
): Promise<void> {
  const holder = new Client({ connectionString: world.app.databaseUrl });
  await holder.connect();
  await holder.query('begin');
  await hold.take(holder);
  const { rows } = await holder.query<{ pid: number }>('select pg_backend_pid() as pid');
  const killed = async () => {
    const name = await eventually(async () => {
      const found = await world.client.query<{ name: string }>(WAITING, [rows[0]?.pid, hold.waits]);
      return found.rows[0]?.name;
    }, ARRIVES_WITHIN_MS);
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

/**
 * Of so many mails kills the machine whose mail the server has in full and does not answer, when all the others have
 * been answered and that is on record; it is started again at once.
 */
export async function killWhileSending(world: World, mails: number): Promise<void> {
  const name = await world.smtp.holdNext();
  await eventually(async () => {
    const { rows } = await world.client.query<{ sent: string }>(
      "select count(*) as sent from zhaoshi_notifications.deliveries where state = 'sent'",
    );
    return Number(rows[0]?.sent) === mails - 1;
  }, ARRIVES_WITHIN_MS);
  const node = nodeNamed(world, name);
  await node.kill();
  await node.start();
}
