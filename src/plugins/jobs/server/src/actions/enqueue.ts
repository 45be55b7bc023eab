import type { Core } from '@strapi/strapi';
import type { JsonObject } from '../contracts/json';
import { getService } from '../get-service';

/** The part of a Knex transaction that is needed here. */
export type Transaction = { raw(sql: string, bindings: unknown[]): PromiseLike<unknown> };

export type EnqueueArgs = {
  task: string;
  payload?: JsonObject;
  /** A waiting job with this key is replaced instead of doubled. */
  jobKey?: string;
  /** Not before this instant; default: at once. */
  runAt?: Date;
  /** Only to name another transaction than the current one. */
  trx?: Transaction;
};

const ADD_JOB = `select id from graphile_worker.add_job(
  identifier => ?, payload => ?::json, run_at => ?::timestamptz, max_attempts => ?, job_key => ?
)`;

/**
 * Queues a job. Within a Strapi transaction (`strapi.db.transaction`, the Document Service) the job comes into being
 * when that commits, and never if it rolls back. Returns the job's id.
 * Throws on a task nobody registered.
 */
export async function enqueue(strapi: Core.Strapi, args: EnqueueArgs): Promise<string> {
  const { maxAttempts } = getService(strapi, 'registry').get(args.task);
  const bindings = [
    args.task,
    JSON.stringify(args.payload ?? {}),
    args.runAt?.toISOString() ?? null,
    maxAttempts,
    args.jobKey ?? null,
  ];
  const add = async (trx: Transaction) => {
    const { rows } = (await trx.raw(ADD_JOB, bindings)) as { rows: { id: string }[] };
    return rows[0]!.id;
  };
  // `transaction` joins the one that is open in this asynchronous context, or opens its own.
  return args.trx ? add(args.trx) : strapi.db.transaction(({ trx }) => add(trx));
}
