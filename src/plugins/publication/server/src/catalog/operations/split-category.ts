import type { Core } from '@strapi/strapi';
import { checkSplit } from '../../../../../../domain/catalog-operations/check-split';
import { refuseOnErrors } from '../../../../../../documents/refuse';
import type { OperationOutcome, SplitRequest } from '../contracts';
import { CATEGORY } from '../database/table-names';
import type { MovedDocument } from '../history/record-moves';
import { chooseDocuments } from './choose-documents';
import { copyCategory } from './copy-category';
import { filedIn, readCategory, type FoundCategory } from './read-facts';
import { refileDocuments } from './refile-documents';
import { runOperation, type Operation, type Work } from './run-operation';
import { setCategoryState } from './set-category-state';

async function takenCodes({ strapi }: Operation): Promise<string[]> {
  const rows: { code: string }[] = await strapi.db.query(CATEGORY).findMany({ select: ['code'] });
  return rows.map(({ code }) => code);
}

/** Makes the new categories beside the old one, and puts into each what is meant for it. */
async function makeParts(
  { strapi, trx }: Operation,
  {
    category,
    places,
  }: { category: FoundCategory; places: { name: string; code: string; documents: string[] }[] },
) {
  const refiled: MovedDocument[] = [];
  const made: FoundCategory[] = [];
  for (const { name, code, documents } of places) {
    const documentId = await copyCategory(strapi, category, { name, code });
    const into = await readCategory(strapi, documentId, 'into');
    const args = { from: category, into, attribute: 'category', documentIds: documents } as const;
    refiled.push(...(await refileDocuments({ strapi, trx }, args)));
    made.push(into);
  }
  return { refiled, made };
}

async function split(operation: Operation, request: SplitRequest): Promise<Work> {
  const { strapi, on } = operation;
  const category = await readCategory(strapi, request.category, 'category');
  const asChildren = request.asChildren === true;
  const rest = request.rest ?? null;
  const filed = await filedIn(strapi, category.documentId);
  const chosen = await chooseDocuments(operation, { parts: request.into, filed });
  const taken = await takenCodes(operation);
  refuseOnErrors(
    checkSplit({ category, parts: chosen, asChildren, rest, filed, takenCodes: taken }),
  );
  const placed = new Set(chosen.flatMap(({ documents }) => documents));
  const left = filed.filter((documentId) => !placed.has(documentId));
  const places = chosen.map((part) => ({
    ...part,
    documents: part.code === rest ? [...part.documents, ...left] : part.documents,
  }));
  const { refiled, made } = await makeParts(operation, { category, places });
  if (asChildren) {
    // Only now: a category that files documents cannot get subcategories.
    for (const { documentId } of made) {
      const data = { parent: category.documentId } as never;
      await strapi.documents(CATEGORY).update({ documentId, data });
    }
  } else if (rest !== category.code) {
    await setCategoryState(strapi, category, { state: 'closed', closedOn: on });
  }
  // The subcategories are in their place now, and so is the path of what was put into them.
  return { refiled };
}

/**
 * Splits a category: new ones below it, or beside it, each with its share of the documents. Beside it, the old one
 * keeps the rest when `rest` says so; otherwise nothing is left in it and it is closed.
 */
export function splitCategory(
  strapi: Core.Strapi,
  request: SplitRequest,
): Promise<OperationOutcome> {
  return runOperation(strapi, {
    kind: 'split',
    request,
    documents: [request.category],
    work: (operation) => split(operation, request),
  });
}
