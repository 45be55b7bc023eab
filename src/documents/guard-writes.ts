import type { Core, Modules } from '@strapi/strapi';
import type { Knex } from 'knex';
import { documentRulesOf, type DocumentRules, type WrittenDocument } from './document-rules';
import { keepColumns } from './keep-columns';
import { refuseImpossibleDates } from './refuse-impossible-dates';
import { refuseOnErrors } from './refuse';
import { translateValidationError } from './translate-validation-error';

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

async function lock(trx: Knex.Transaction, key: string): Promise<void> {
  await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 1))', [key]);
}

function becomesPublic(action: string, params: Params): boolean {
  return action === 'publish' || params.status === 'published';
}

/** A form sends back the fields it only shows; a client may send any. Neither decides what the server computes. */
function ignoreComputed(action: string, params: Params, computed: readonly string[]): void {
  for (const field of computed) delete params.data?.[field];
  if (action === 'clone') {
    params.data = { ...params.data, ...Object.fromEntries(computed.map((field) => [field, null])) };
  }
}

async function settle(rules: DocumentRules, document: WrittenDocument, publishes: boolean) {
  const reasons = await rules.check(document);
  if (publishes && rules.checkPublication) {
    reasons.push(...(await rules.checkPublication(document)));
  }
  refuseOnErrors(reasons);
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
  const about = (documentId: string): WrittenDocument => ({ strapi, trx, uid, documentId });

  if (params.documentId) await lock(trx, params.documentId);
  if (rules.treeLock) await lock(trx, rules.treeLock);
  ignoreComputed(context.action, params, rules.computed ?? []);
  if (params.data) {
    refuseImpossibleDates(strapi, uid, params.data);
    rules.normalise?.(params.data);
  }
  if (context.action === 'delete' && params.documentId && rules.checkRemoval) {
    refuseOnErrors(await rules.checkRemoval(about(params.documentId)));
  }

  const result = (await next()) as Written | null;
  const documentId = result?.documentId ?? params.documentId;
  if (!result || !documentId || ['delete', 'unpublish'].includes(context.action)) return result;

  const document = about(documentId);
  await settle(rules, document, becomesPublic(context.action, params));
  if (rules.columns) await keepColumns(document, rules.columns, result);
  await rules.follow?.(document);
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
    try {
      return (await strapi.db.transaction(({ trx }) =>
        writeUnderRules(strapi, trx as Knex.Transaction, context, next, rules),
      )) as Awaited<ReturnType<typeof next>>;
    } catch (cause) {
      throw translateValidationError(cause);
    }
  });
}
