import { errors } from '@strapi/utils';
import { error, type Reason } from '../domain/reasons/reason';
import { refusal } from './refuse';

type FieldError = { path: (string | number)[]; message: string; value?: unknown };

/** Strapi's validators speak English prose only; these are the sentences worth a code of their own. */
const SENTENCES: readonly {
  pattern: RegExp;
  reason: (field: string, match: RegExpMatchArray, value: unknown) => Reason;
}[] = [
  {
    pattern: /must be one of the following values: (.*)/,
    reason: (field, match, value) =>
      error(
        'request.unknown_option',
        {
          field,
          value: typeof value === 'string' ? value : JSON.stringify(value ?? ''),
          options: match[1] ?? '',
        },
        field,
      ),
  },
  {
    pattern: /must be at most (\d+) characters/,
    reason: (field, match, value) =>
      error(
        'request.too_long',
        { field, max: match[1] ?? '', actual: typeof value === 'string' ? value.length : '?' },
        field,
      ),
  },
  {
    pattern:
      /required|must be defined|cannot be null|final value was: `null`|must be at least 1 character/,
    reason: (field) => error('request.required', { field }, field),
  },
];

function toReason({ path, message, value }: FieldError): Reason {
  const field = path.join('.');
  for (const sentence of SENTENCES) {
    const match = message.match(sentence.pattern);
    if (match) return sentence.reason(field, match, value);
  }
  return error('request.invalid_value', { field, message }, field);
}

function fieldErrors(cause: InstanceType<typeof errors.ValidationError>): FieldError[] {
  const details = cause.details as { errors?: FieldError[]; code?: string };
  if (details?.code) return [];
  if (details?.errors?.length) return details.errors;
  return [{ path: [], message: cause.message }];
}

/** PostgreSQL's `unique_violation`; its detail reads: Key (scheme, code)=(theme, t01) already exists. */
const UNIQUE_VIOLATION = '23505';
const VIOLATED_KEY = /\((?:.*, )?([^(),]+)\)=\((?:.*, )?(.*)\)/;

function uniqueViolation(cause: unknown): Reason | null {
  const { code, detail } = (cause ?? {}) as { code?: string; detail?: string };
  if (code !== UNIQUE_VIOLATION) return null;
  const [, column = '', value = ''] = detail?.match(VIOLATED_KEY) ?? [];
  const field = column.replace(/_(\w)/g, (_match, letter: string) => letter.toUpperCase());
  return error('request.not_unique', { field, value }, field);
}

/**
 * Gives a validation error of Strapi, or a value that a unique index of the database refuses, a stable code and both
 * languages; any other error is returned as it is.
 */
export function translateValidationError(cause: unknown, uid?: string): unknown {
  const taken = uniqueViolation(cause);
  if (taken) return refusal([taken], uid);
  if (!(cause instanceof errors.ValidationError)) return cause;
  const found = fieldErrors(cause);
  return found.length > 0 ? refusal(found.map(toReason), uid) : cause;
}
