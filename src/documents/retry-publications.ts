import type { Core } from '@strapi/strapi';
import { copyData } from './copy-data';
import { ATTEMPTS, retried } from './retried';

const COLLECTION_TYPES = 'plugin::content-manager.collection-types';

/** The actions that open a transaction of their own around the Document Service, so that it cannot begin again by itself. */
const WHOLE_TRANSACTIONS = ['publish', 'unpublish'] as const;

type Context = { request: { body?: unknown } };
type Action = (ctx: Context) => Promise<unknown>;
type Controller = Record<string, Action>;

function begunAgain(action: Action): Action {
  return (ctx) => {
    const { body } = ctx.request;
    return retried(() => {
      ctx.request.body = copyData(body);
      return action(ctx);
    }, ATTEMPTS);
  };
}

/** Begins a publication of the content manager again when it lost a deadlock, as every other write is. */
export function retryPublications(strapi: Core.Strapi): void {
  strapi.get('controllers').extend(COLLECTION_TYPES, (controller: Controller) => ({
    ...controller,
    ...Object.fromEntries(
      WHOLE_TRANSACTIONS.map((name) => [name, begunAgain(controller[name] as Action)]),
    ),
  }));
}
