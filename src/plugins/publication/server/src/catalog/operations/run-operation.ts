import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { checkEffectiveDay } from '../../../../../../domain/catalog-operations/check-effective-day';
import { checkNote } from '../../../../../../domain/catalog-operations/check-note';
import { shanghaiDay } from '../../../../../../domain/time/shanghai-day';
import { currentActor } from '../../../../../../documents/actor';
import { lock, lockShared } from '../../../../../../documents/lock';
import { refuseOnErrors } from '../../../../../../documents/refuse';
import { ATTEMPTS, retried } from '../../../../../../documents/retried';
import type {
  CategoryChange,
  OperationKind,
  OperationOutcome,
  OperationRequest,
} from '../contracts';
import { categoriesWithNewPath, recordHistory } from '../history/record-history';
import { followCategories, recordMoves, type MovedDocument } from '../history/record-moves';
import { countDocuments } from './count-documents';
import { beginOperation } from './during-operation';
import { query } from '../database/query';

/** What a step of an operation works with: the transaction that holds the tree, and the day it counts from. */
export type Operation = { strapi: Core.Strapi; trx: Knex.Transaction; on: string };

/** What an operation did beyond the tree itself. */
export type Work = {
  refiled?: MovedDocument[];
  organizations?: OperationOutcome['organizations'];
};

export type RunArgs = {
  kind: OperationKind;
  request: OperationRequest & Record<string, unknown>;
  /** documentIds of the categories and organizations it writes. */
  documents: readonly string[];
  work: (operation: Operation) => Promise<Work>;
};

/** Carries the outcome of a rehearsal out of the transaction it rolls back. */
class Rehearsed extends Error {
  constructor(readonly outcome: OperationOutcome) {
    super('Rehearsed, and rolled back');
  }
}

/** Documents first, then the trees: the order of every write. Nobody files, publishes or moves anything meanwhile. */
async function takeLocks(trx: Knex.Transaction, { kind, documents }: RunArgs): Promise<void> {
  for (const documentId of [...new Set(documents)].sort()) await lock(trx, documentId);
  await lock(trx, 'catalog-category');
  if (kind.endsWith('-organizations') || kind.endsWith('-organization')) {
    await lock(trx, 'organization');
  } else {
    await lockShared(trx, 'organization');
  }
}

function redirectsOf(
  changes: readonly CategoryChange[],
  pathOf: (id: string) => string | undefined,
) {
  return changes.flatMap(({ before, after }) => {
    if (!before || !after) return [];
    const target = after.state === 'merged' ? pathOf(after.successorId ?? '') : after.path;
    return target && target !== before.path ? [{ from: before.path, to: target }] : [];
  });
}

async function pathsOf(trx: Knex.Transaction, changes: readonly CategoryChange[]) {
  const ids = changes.flatMap(({ after }) => after?.successorId ?? []);
  const rows = await query<{ id: string; path: string }>(
    trx,
    `select category_id as id, path from zhaoshi_publication.category_history
     where valid_to is null and category_id = any(?)`,
    [ids],
  );
  return new Map(rows.map(({ id, path }) => [id, path]));
}

async function log(operation: Operation, { kind, request }: RunArgs): Promise<string> {
  const { dryRun: _dryRun, note, ...asked } = request;
  const actor = currentActor(operation.strapi);
  const [row] = (await operation
    .trx('catalog_operations')
    .withSchema('zhaoshi_publication')
    .insert({
      kind,
      done_at: operation.trx.raw('clock_timestamp()'),
      effective_on: operation.on,
      note: note.trim(),
      actor_kind: actor.kind,
      actor_id: actor.id,
      actor_name: actor.name,
      request: JSON.stringify(asked),
    })
    .returning('id')) as { id: string }[];
  return row?.id ?? '';
}

async function carryOut(operation: Operation, args: RunArgs): Promise<OperationOutcome> {
  const { strapi, trx } = operation;
  await takeLocks(trx, args);
  beginOperation(trx);
  const { refiled = [], organizations = [] } = await args.work(operation);
  const operationId = await log(operation, args);
  const changes = await recordHistory({ strapi, trx, operationId });
  const moved = categoriesWithNewPath(changes);
  const followed = await followCategories({ strapi, trx }, moved);
  const ids = new Set(refiled.map(({ documentId }) => documentId));
  const documents = [...refiled, ...followed.filter(({ documentId }) => !ids.has(documentId))];
  await recordMoves({ strapi, trx }, { documents, note: args.request.note.trim() });
  const paths = await pathsOf(trx, changes);
  return {
    isDryRun: args.request.dryRun === true,
    categories: changes,
    redirects: redirectsOf(changes, (id) => paths.get(id)),
    documents: await countDocuments(strapi, trx, { documentIds: [...ids], categoryIds: moved }),
    organizations,
  };
}

/**
 * Runs an operation on the catalog in one transaction: all of it or nothing. A dry run is the operation itself, rolled
 * back at its end, so that it tells exactly what would happen, refusals included.
 */
export async function runOperation(strapi: Core.Strapi, args: RunArgs): Promise<OperationOutcome> {
  const { request } = args;
  const today = shanghaiDay(Date.now());
  const on = request.on ?? today;
  refuseOnErrors([...checkNote(request.note), ...checkEffectiveDay(on, today)]);
  const once = () =>
    strapi.db.transaction(async ({ trx }) => {
      const operation = { strapi, trx: trx as Knex.Transaction, on };
      const outcome = await carryOut(operation, args);
      if (outcome.isDryRun) throw new Rehearsed(outcome);
      return outcome;
    });
  try {
    return (await retried(once, strapi.db.inTransaction() ? 1 : ATTEMPTS)) as OperationOutcome;
  } catch (cause) {
    if (cause instanceof Rehearsed) return cause.outcome;
    throw cause;
  }
}
