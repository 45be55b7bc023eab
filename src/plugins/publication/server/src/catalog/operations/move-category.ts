import type { Core } from '@strapi/strapi';
import { checkMove } from '../../../../../../domain/catalog-operations/check-move';
import { refuseOnErrors } from '../../../../../../documents/refuse';
import type { MoveRequest, OperationOutcome } from '../contracts';
import { CATEGORY } from '../database/table-names';
import { readCategory } from './read-facts';
import { runOperation } from './run-operation';

/** Puts a category, with everything below it, under another one or at the root. */
export function moveCategory(strapi: Core.Strapi, request: MoveRequest): Promise<OperationOutcome> {
  return runOperation(strapi, {
    kind: 'move',
    request,
    documents: [request.category],
    async work() {
      const category = await readCategory(strapi, request.category, 'category');
      const newParent = request.newParent
        ? await readCategory(strapi, request.newParent, 'newParent')
        : null;
      refuseOnErrors(checkMove({ category, newParent }));
      const data = { parent: newParent?.documentId ?? null } as never;
      await strapi.documents(CATEGORY).update({ documentId: category.documentId, data });
      return {};
    },
  });
}
