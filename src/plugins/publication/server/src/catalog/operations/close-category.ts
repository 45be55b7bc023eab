import type { Core } from '@strapi/strapi';
import { checkClose } from '../../../../../../domain/catalog-operations/check-close';
import { refuseOnErrors } from '../../../../../../documents/refuse';
import type { CloseRequest, OperationOutcome } from '../contracts';
import { readCategory } from './read-facts';
import { runOperation } from './run-operation';
import { setCategoryState } from './set-category-state';

/** Closes a category: what is published in it stays readable and may be corrected, nothing new comes in. */
export function closeCategory(
  strapi: Core.Strapi,
  request: CloseRequest,
): Promise<OperationOutcome> {
  return runOperation(strapi, {
    kind: 'close',
    request,
    documents: [request.category],
    async work({ on }) {
      const category = await readCategory(strapi, request.category, 'category');
      refuseOnErrors(checkClose(category));
      await setCategoryState(strapi, category, { state: 'closed', closedOn: on });
      return {};
    },
  });
}
