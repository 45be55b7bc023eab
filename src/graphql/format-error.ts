import { errors } from '@strapi/utils';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { speak } from '../documents/refuse';
import { translateUnexpectedError } from '../documents/translate-unexpected-error';
import { translateValidationError } from '../documents/translate-validation-error';
import { error as reasonOf, type Reason } from '../domain/reasons/reason';

type Details = Record<string, unknown> & { code: string; message: { zh: string; en: string } };

/** What the answer says: the extension code of Strapi or Apollo and the error as REST would show it. */
type Spoken = { code: string; name: string; message: string; details: Details };

type StrapiError = Error & { details?: unknown };

const INTERNAL = 'INTERNAL_SERVER_ERROR';

/** The first class that fits decides; Strapi's PolicyError is a ForbiddenError, its validators throw ValidationError. */
const BY_CLASS = [
  [errors.UnauthorizedError, 'request.unauthorized'],
  [errors.ForbiddenError, 'request.forbidden'],
  [errors.NotFoundError, 'request.not_found'],
  [errors.RateLimitError, 'request.too_many'],
  [errors.PayloadTooLargeError, 'request.too_large'],
  [errors.ValidationError, 'request.invalid_parameter'],
  [errors.PaginationError, 'request.invalid_parameter'],
] as const;

const BY_STATUS: Record<number, string> = {
  401: 'request.unauthorized',
  403: 'request.forbidden',
  404: 'request.not_found',
  409: 'request.conflict',
  413: 'request.too_large',
  429: 'request.too_many',
};

function isSpoken(details: unknown): details is Details {
  return typeof (details as Partial<Details> | undefined)?.code === 'string';
}

/** What a resolver threw. Errors of GraphQL itself (syntax, validation, variables) have no path and stay as they are. */
function thrownBy(error: unknown): unknown {
  return error instanceof GraphQLError && error.path && error.originalError
    ? error.originalError
    : error;
}

/** The codes Strapi gives: FORBIDDEN, BAD_USER_INPUT, STRAPI_NOT_FOUND_ERROR and its like. */
function extensionCode(cause: Error): string {
  if (cause instanceof errors.ForbiddenError || cause instanceof errors.UnauthorizedError) {
    return 'FORBIDDEN';
  }
  if (cause instanceof errors.ValidationError) return 'BAD_USER_INPUT';
  return `STRAPI_${cause.name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toUpperCase()}`;
}

function say(
  reason: Reason,
  { code, name, details }: Omit<Spoken, 'message' | 'details'> & { details?: unknown },
): Spoken {
  const { code: reasonCode, zh, en } = speak(reason);
  return {
    code,
    name,
    message: `${zh} ${en}`,
    details: { ...(details as object | undefined), code: reasonCode, message: { zh, en } },
  };
}

function sayRefusal({ name, details }: errors.ValidationError): Spoken {
  const spoken = details as Details;
  const { zh, en } = spoken.message;
  return { code: 'BAD_USER_INPUT', name, message: `${zh} ${en}`, details: spoken };
}

function sayInternal(cause: unknown): Spoken {
  strapi.log.error(cause instanceof Error ? (cause.stack ?? cause.message) : String(cause));
  return say(reasonOf('request.internal'), { code: INTERNAL, name: 'InternalServerError' });
}

/** Mistakes in the query itself. Their English sentences are about what the client wrote, so they may be passed on. */
function sayGraphqlError(cause: GraphQLError, code: string): Spoken {
  const { details } = cause.extensions;
  if (isSpoken(details)) return { code, name: cause.name, message: cause.message, details };
  if (code === INTERNAL) return sayInternal(cause);
  const reason = reasonOf('request.invalid_parameter', { message: cause.message });
  return say(reason, { code, name: cause.name });
}

function sayStrapiError(cause: StrapiError): Spoken {
  const { name, message, details } = cause;
  const code = extensionCode(cause);
  if (isSpoken(details)) return { code, name, message, details };
  if (
    cause instanceof errors.ValidationError &&
    Array.isArray((details as { errors?: unknown } | undefined)?.errors)
  ) {
    return sayRefusal(translateValidationError(cause) as errors.ValidationError);
  }
  const known = BY_CLASS.find(([type]) => cause instanceof type)?.[1];
  return say(reasonOf(known ?? 'request.refused', { message }), { code, name, details });
}

function sayHttpError(cause: InstanceType<typeof errors.HttpError>): Spoken {
  if (cause.status >= 500) return sayInternal(cause);
  const { details } = cause as { details?: unknown };
  if (isSpoken(details)) {
    return { code: extensionCode(cause), name: cause.name, message: cause.message, details };
  }
  const reason = reasonOf(BY_STATUS[cause.status] ?? 'request.refused', { message: cause.message });
  return say(reason, { code: extensionCode(cause), name: cause.name });
}

function spokenError(formatted: GraphQLFormattedError, error: unknown): Spoken {
  const cause = thrownBy(error);
  if (cause instanceof GraphQLError) {
    const code = formatted.extensions?.code;
    return sayGraphqlError(cause, typeof code === 'string' ? code : INTERNAL);
  }
  if (cause instanceof errors.ApplicationError) return sayStrapiError(cause);
  if (cause instanceof errors.HttpError) return sayHttpError(cause);
  const known = translateUnexpectedError(cause);
  return known ? sayRefusal(known) : sayInternal(cause);
}

/**
 * Apollo's `formatError`, in the place of Strapi's own: every GraphQL error carries `extensions.error.details` with
 * the stable code and both languages, as REST does, and a message in Chinese and English. Strapi's extension codes
 * stay. Refusals of our rules keep their message. Nothing of a database error or a defect reaches the client: a value
 * the database cannot store is bad input, the rest is logged and called an internal error.
 */
export function formatGraphqlError(
  formatted: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError {
  const { code, name, message, details } = spokenError(formatted, error);
  return {
    ...formatted,
    message,
    extensions: {
      ...formatted.extensions,
      stacktrace: undefined,
      code,
      error: { name, message, details },
    },
  };
}
