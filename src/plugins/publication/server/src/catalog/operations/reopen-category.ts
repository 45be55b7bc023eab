import type { Core } from '@strapi/strapi';
import { checkReopen } from '../../../../../../domain/catalog-operations/check-close';
import { refuseOnErrors } from '../../../../../../documents/refuse';
import type { CloseRequest, OperationOutcome } from '../contracts';
import { readCategory } from './read-facts';
import { runOperation } from './run-operation';
import { setCategoryState } from './set-category-state';

/** Opens a closed category again. */
export function reopenCategory(
  strapi: Core.Strapi,
  request: CloseRequest,
): Promise<OperationOutcome> {
  return runOperation(strapi, {
    kind: 'reopen',
    request,
    documents: [request.category],
    async work() {
      const category = await readCategory(strapi, request.category, 'category');
      const parent = category.parentId
        ? await readCategory(strapi, category.parentId, 'category')
        : null;
      refuseOnErrors(checkReopen({ category, parent }));
      await setCategoryState(strapi, category, { state: 'open', closedOn: null });
      return {};
    },
  });
}
