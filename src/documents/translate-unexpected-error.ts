import { error } from '../domain/reasons/reason';
import { refusal } from './refuse';

type Cause = { code?: unknown; name?: unknown; message?: unknown; httpCode?: unknown };

/** Classes of PostgreSQL errors that a value of the request causes: data exceptions, constraints, unknown columns. */
const DATA_ERROR = /^((22|23)[0-9A-Z]{3}|42703)$/;
/** What Node, knex and the query builder throw at a filter or a nesting nobody meant. */
const BAD_SHAPE =
  /Undefined binding|must be an array|invalid input syntax|out of range|Maximum call stack/;
/** The same of comparisons and orders that a type of value does not have: text operators on dates, sorting by a component. */
const BAD_COMPARISON =
  /operator does not exist|root level operators|attribute level operator|relation where clause|^Attribute \S+ not found on model|^You cannot (order|filter) on|^Invalid orderBy/;

function causedByValue({ code, name, message, httpCode }: Cause): boolean {
  return (
    (typeof code === 'string' && DATA_ERROR.test(code)) ||
    String(name).startsWith('AssertionError') ||
    name === 'RangeError' ||
    httpCode === 400 ||
    (typeof message === 'string' && (BAD_SHAPE.test(message) || BAD_COMPARISON.test(message)))
  );
}

/**
 * A refusal (400 `request.unacceptable_value`) for errors that a value of the request caused somewhere below Strapi's
 * validation: the database, the query builder, the body parser. Null for anything else, which stays a server error.
 */
export function translateUnexpectedError(cause: unknown): ReturnType<typeof refusal> | null {
  if (!cause || typeof cause !== 'object' || !causedByValue(cause)) return null;
  return refusal([error('request.unacceptable_value')]);
}

/**
 * Serialization failures and deadlocks, and what Strapi's parallel queries report when one of them hit such a failure
 * first (the transaction is aborted, the row a link points to is gone): the same write may succeed when it is tried again.
 */
export function isRetryable(cause: unknown): boolean {
  return ['40001', '40P01', '25P02', '23503'].includes(String((cause as Cause | null)?.code));
}
