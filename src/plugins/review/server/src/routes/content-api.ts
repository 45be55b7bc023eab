import type { Core } from '@strapi/strapi';
import { error } from '../../../../../domain/reasons/reason';
import { refusalWithStatus } from '../../../../../documents/refuse';
import type { Context } from '../controllers/context';
import { describeApi } from '../openapi/describe-api';
import { OPERATIONS, type Operation } from '../openapi/operations';
import { apiTypes } from '../rest/api-types';

type Handler = string | ((ctx: Context) => void);

/** Duties are separated among named people; what they decide is not decided by a token, whoever holds it. */
function refuse(): never {
  throw refusalWithStatus(403, error('review.people_only'));
}

function handlerOf({ id, access }: Operation, describe: (ctx: Context) => void): Handler {
  if (access === 'token') return `rest.${id}`;
  return access === 'people' ? refuse : describe;
}

/**
 * Addresses for other systems. Only API tokens count: an account of a front-end site, or a public role somebody gave
 * the permission to, does not.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const describe = (ctx: Context) => {
    const version = strapi.config.get<string>('info.version', '0');
    ctx.body = describeApi({ types: [...apiTypes(strapi).keys()], version });
  };
  return {
    type: 'content-api',
    routes: OPERATIONS.map((operation: Operation) => ({
      method: operation.method,
      path: operation.path,
      handler: handlerOf(operation, describe),
      config: {
        auth: operation.access === 'token' ? { strategies: ['content-api-token'] } : false,
      },
    })),
  };
};
