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
        { field, value: String(value ?? ''), options: match[1] ?? '' },
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
    pattern: /required|must be defined|cannot be null|must be at least 1 character/,
    reason: (field) => error('request.required', { field }, field),
  },
  {
    pattern: /must be unique/,
    reason: (field) => error('request.not_unique', { field }, field),
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

function fieldErrors(cause: errors.ValidationError): FieldError[] {
  const details = cause.details as { errors?: FieldError[]; code?: string };
  if (details?.code) return [];
  if (details?.errors?.length) return details.errors;
  return [{ path: [], message: cause.message }];
}

/** Gives a validation error of Strapi a stable code and both languages; any other error is returned as it is. */
export function translateValidationError(cause: unknown): unknown {
  if (!(cause instanceof errors.ValidationError)) return cause;
  const found = fieldErrors(cause);
  return found.length > 0 ? refusal(found.map(toReason)) : cause;
}
