import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { shanghaiDay } from '../../../../../domain/time/shanghai-day';
import { currentActor, type Actor } from '../../../../../documents/actor';
import type { RecordedAction } from '../contracts/api';
import { table } from '../database/table';
import type { StoredRun } from '../runs/stored-run';

export type RecordArgs = {
  run: Pick<StoredRun, 'id' | 'uid' | 'documentId' | 'round' | 'digest' | 'dueOn'>;
  action: RecordedAction;
  step?: { key: string; name: string } | undefined;
  duty?: string | undefined;
  onBehalfOf?: { id: string; name: string } | null;
  opinion?: string | null;
  result?: string | null;
  details?: Record<string, unknown>;
  now: Date;
  /** Who did it; whoever the code runs for unless said otherwise. */
  actor?: Actor;
};

/** Whether an action of a step came within its limit; null without one. */
function isOnTime(dueOn: string | null, now: Date): boolean | null {
  return dueOn === null ? null : shanghaiDay(now.getTime()) <= dueOn;
}

/** Writes one line of the review record. It is never changed. */
export async function appendRecord(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  args: RecordArgs,
): Promise<void> {
  const { run, step, onBehalfOf, now } = args;
  const { actor = currentActor(strapi) } = args;
  const dueOn = step ? run.dueOn : null;
  await table(trx, 'records').insert({
    run_id: run.id,
    uid: run.uid,
    document_id: run.documentId,
    round: run.round,
    step_key: step?.key ?? null,
    step_name: step?.name ?? null,
    action: args.action,
    actor_kind: actor.kind,
    actor_id: actor.id,
    actor_name: actor.name,
    on_behalf_of_id: onBehalfOf?.id ?? null,
    on_behalf_of_name: onBehalfOf?.name ?? null,
    duty: args.duty ?? null,
    opinion: args.opinion ?? null,
    result: args.result ?? null,
    details: JSON.stringify(args.details ?? {}),
    digest: run.digest,
    due_on: dueOn,
    is_on_time: isOnTime(dueOn, now),
    recorded_at: now,
  });
}
