import type { Core, Modules } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Knex } from 'knex';
import { documentRulesOf, type DocumentRules, type WrittenDocument } from './document-rules';
import { freshParams } from './fresh-params';
import { keepColumns } from './keep-columns';
import { lock, lockShared } from './lock';
import { refuseImpossibleDates } from './refuse-impossible-dates';
import { refuseOnErrors } from './refuse';
import { ATTEMPTS, retried } from './retried';
import { translateValidationError } from './translate-validation-error';
import { writeStagesOf, type DocumentWrite, type WriteAction } from './write-stages';

const WRITES = new Set([
  'create',
  'update',
  'clone',
  'publish',
  'unpublish',
  'discardDraft',
  'delete',
]);

type Context = Modules.Documents.Middleware.Context;
type Written = { documentId?: string; entries?: Record<string, unknown>[] } & Record<
  string,
  unknown
>;
type Params = { documentId?: string; status?: string; data?: Record<string, unknown> };

/** REST sends a status with every call, deletions included. */
function becomesPublic(action: WriteAction, params: Params): boolean {
  if (action === 'publish') return true;
  return ['create', 'update', 'clone'].includes(action) && params.status === 'published';
}

/** What Strapi alone gives a row: who the document is, and when. A body that carries them would make it another one. */
const GIVEN_BY_STRAPI = ['id', 'documentId', 'locale', 'createdAt', 'updatedAt', 'publishedAt'];

/** A body says what is in a document, the call which one it is; a new one gets its id from Strapi. */
function ignoreIdentity(action: WriteAction, params: Params): void {
  for (const field of GIVEN_BY_STRAPI) delete params.data?.[field];
  if (action === 'create') delete params.documentId;
}

/** A form sends back the fields it only shows; a client may send any. Neither decides what the server computes. */
function ignoreComputed(action: string, params: Params, computed: readonly string[]): void {
  for (const field of computed) delete params.data?.[field];
  if (action === 'clone') {
    params.data = { ...params.data, ...Object.fromEntries(computed.map((field) => [field, null])) };
  }
}

async function settle(
  rules: DocumentRules,
  document: WrittenDocument,
  publishes: boolean,
  before: unknown,
) {
  const reasons = await rules.check(document, before);
  if (publishes && rules.checkPublication) {
    reasons.push(...(await rules.checkPublication(document, before)));
  }
  refuseOnErrors(reasons, document.uid);
}

/** Holds what has to stand still: the document, then the trees it is part of or refers to. */
async function takeLocks(trx: Knex.Transaction, params: Params, rules: DocumentRules) {
  if (params.documentId) await lock(trx, params.documentId);
  if (rules.treeLock) await lock(trx, rules.treeLock);
  for (const tree of rules.readsTrees ?? []) await lockShared(trx, tree);
}

/** Lets the rules of the type look at the document before it is written; what they remember goes to `settle`. */
async function prepare(rules: DocumentRules, about: WrittenDocument, write: DocumentWrite) {
  if (write.data) {
    refuseImpossibleDates(write.strapi, about.uid, write.data);
    rules.normalise?.(write.data);
  }
  if (!write.documentId) return undefined;
  if (write.action !== 'delete') return rules.remember?.(about);
  if (rules.checkRemoval) refuseOnErrors(await rules.checkRemoval(about), about.uid);
}

async function writeUnderRules(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  context: Context,
  next: () => Promise<unknown>,
  rules: DocumentRules,
): Promise<unknown> {
  const uid = context.uid;
  const params = context.params as Params;
  const action = context.action as WriteAction;
  const about = (documentId: string): WrittenDocument => ({ strapi, trx, uid, documentId });
  const stages = writeStagesOf(strapi, uid);

  ignoreIdentity(action, params);
  await takeLocks(trx, params, rules);
  const computed = [rules, ...stages].flatMap((one) => one.computed ?? []);
  ignoreComputed(action, params, computed);
  const publishes = becomesPublic(action, params);
  const { documentId: source, data } = params;
  const write: DocumentWrite = { strapi, trx, uid, action, documentId: source, data, publishes };
  const memories: unknown[] = [];
  for (const stage of stages) memories.push(await stage.before?.(write));
  const before = await prepare(rules, about(source ?? ''), write);

  const result = (await next()) as Written | null;
  if (result?.entries?.length === 0) throw new errors.NotFoundError();
  const documentId = result?.documentId ?? source;
  if (!result || !documentId) return result;
  if (action === 'update' && documentId !== source) {
    throw new Error(`An update of ${uid} ${source} turned it into ${documentId}`);
  }

  if (!['delete', 'unpublish'].includes(action)) {
    await settle(rules, about(documentId), publishes, before);
    if (rules.columns) await keepColumns(about(documentId), rules.columns, result);
    await rules.follow?.(about(documentId));
  }
  const rows = result.entries ?? [result];
  for (const [index, stage] of stages.entries()) {
    await stage.after?.({ ...write, documentId, rows }, memories[index]);
  }
  return result;
}

/**
 * The one road every write takes. Outermost middleware of the Document Service for types that have rules: it opens
 * the transaction, takes the document's lock (two writers of one document wait for each other; docs/adr/0003), lets
 * Strapi write, then asks the rules. Whatever they refuse is rolled back, so nothing is ever half-written.
 */
export function guardWrites(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const rules = documentRulesOf(context.uid);
    if (!rules || !WRITES.has(context.action)) return next();
    const attempts = strapi.db.inTransaction() ? 1 : ATTEMPTS;
    const asked = context.params as Params;
    const write = async () => {
      Object.assign(context, { params: freshParams(asked) });
      return (await strapi.db.transaction(({ trx }) =>
        writeUnderRules(strapi, trx as Knex.Transaction, context, next, rules),
      )) as Awaited<ReturnType<typeof next>>;
    };
    try {
      return await retried(write, attempts);
    } catch (cause) {
      throw translateValidationError(cause, context.uid);
    }
  });
}
