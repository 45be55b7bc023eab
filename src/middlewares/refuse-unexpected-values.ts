import type { Core } from '@strapi/strapi';
import { translateUnexpectedError } from '../documents/translate-unexpected-error';

/** Turns errors that a value of the request caused deep below into refusals, before Strapi's handler calls them internal. */
const refuseUnexpectedValues: Core.MiddlewareFactory = () => async (_ctx, next) => {
  try {
    await next();
  } catch (cause) {
    throw translateUnexpectedError(cause) ?? cause;
  }
};

export default refuseUnexpectedValues;
