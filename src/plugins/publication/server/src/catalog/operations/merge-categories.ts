import type { Core } from '@strapi/strapi';
import { checkMerge } from '../../../../../../domain/catalog-operations/check-merge';
import { refuseOnErrors } from '../../../../../../documents/refuse';
import type { MergeRequest, OperationOutcome } from '../contracts';
import { CATEGORY } from '../database/table-names';
import { combineMoves } from './combine-moves';
import { readCategory, type FoundCategory } from './read-facts';
import { refileDocuments } from './refile-documents';
import { runOperation, type Operation, type Work } from './run-operation';
import { setCategoryState } from './set-category-state';

async function adoptChildren(strapi: Core.Strapi, from: FoundCategory, into: FoundCategory) {
  for (const documentId of from.childIds) {
    const data = { parent: into.documentId } as never;
    await strapi.documents(CATEGORY).update({ documentId, data });
  }
}

async function merge({ strapi, trx, on }: Operation, request: MergeRequest): Promise<Work> {
  const from = await readCategory(strapi, request.from, 'from');
  const into = await readCategory(strapi, request.into, 'into');
  const withChildren = request.withChildren === true;
  refuseOnErrors(checkMerge({ from, into, withChildren }));
  const filed = await refileDocuments({ strapi, trx }, { from, into, attribute: 'category' });
  const answered = await refileDocuments(
    { strapi, trx },
    { from, into, attribute: 'standardItem' },
  );
  if (withChildren) await adoptChildren(strapi, from, into);
  await setCategoryState(strapi, from, { state: 'merged', closedOn: on, successor: into.id });
  return { refiled: combineMoves(filed, answered) };
}

/**
 * Ends a category in favour of another one. What was filed in it, drafts and published versions, is filed in the other
 * from then on; its address leads there; the ledger and every count of a past period keep what was.
 */
export function mergeCategories(
  strapi: Core.Strapi,
  request: MergeRequest,
): Promise<OperationOutcome> {
  return runOperation(strapi, {
    kind: 'merge',
    request,
    documents: [request.from, request.into],
    work: (operation) => merge(operation, request),
  });
}
