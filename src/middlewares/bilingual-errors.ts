import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { speak } from '../documents/refuse';
import { translateValidationError } from '../documents/translate-validation-error';
import { error, type Reason } from '../domain/reasons/reason';

type Details = Record<string, unknown>;

type ErrorBody = {
  error?: { status: number; name: string; message: string; details?: Details };
};

const BY_STATUS: Record<number, string> = {
  400: 'request.refused',
  401: 'request.unauthorized',
  403: 'request.forbidden',
  404: 'request.not_found',
  405: 'request.method_not_allowed',
  409: 'request.conflict',
  413: 'request.too_large',
  429: 'request.too_many',
  500: 'request.internal',
};

function reasonFor({ status, name, message }: NonNullable<ErrorBody['error']>): Reason {
  if (status === 400 && name === 'ValidationError') {
    return error('request.invalid_parameter', { message });
  }
  return error(BY_STATUS[status] ?? 'request.refused', { message });
}

/** Paths whose answers have the shape `{ error }` of Strapi's REST and admin APIs. */
function isApiAnswer(path: string): boolean {
  return !path.startsWith('/graphql');
}

/**
 * Last word on every error answer: whatever Strapi says in English gets a stable code and both languages. An upload
 * that breaks the parser's limit is bad input like any other (400). Answers of our own rules pass untouched.
 */
const bilingualErrors: Core.MiddlewareFactory = () => async (ctx, next) => {
  await next();
  const body = ctx.body as ErrorBody | undefined;
  if (ctx.status < 400 || !body || typeof body !== 'object' || !body.error) return;
  if (!isApiAnswer(ctx.path) || body.error.details?.code) return;

  const original = body.error;
  if (original.name === 'ValidationError' && Array.isArray(original.details?.errors)) {
    const translated = translateValidationError(
      new errors.ValidationError(original.message, original.details),
    ) as errors.ValidationError;
    body.error = {
      ...original,
      message: translated.message,
      details: translated.details as Details,
    };
    return;
  }
  if (original.status === 413) {
    original.status = 400;
    ctx.status = 400;
  }
  const { code, zh, en } = speak(
    ctx.status === 400 && original.name.startsWith('PayloadTooLarge')
      ? error('request.too_large')
      : reasonFor(original),
  );
  body.error = {
    ...original,
    message: zh,
    details: { ...(original.details ?? {}), code, message: { zh, en } },
  };
};

export default bilingualErrors;
