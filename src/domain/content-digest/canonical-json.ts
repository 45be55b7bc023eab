import type { Json } from './digest-model';

/**
 * A scalar or JSON value with object keys sorted at every depth and dates as ISO instants.
 * @throws TypeError on what JSON cannot hold (NaN, functions, bigint).
 */
export function canonicalJson(value: unknown): Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') {
    return value;
  }
  if (typeof value === 'number' && Number.isFinite(value)) {
    return value === 0 ? 0 : value;
  }
  if (value instanceof Date) {
    return value.toISOString();
  }
  if (Array.isArray(value)) {
    return value.map((item: unknown) => (item === undefined ? null : canonicalJson(item)));
  }
  if (typeof value === 'object') {
    return sortedObject(
      Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => [key, canonicalJson(item)]),
    );
  }
  throw new TypeError(`A content value of type ${typeof value} has no canonical form`);
}

/** `Object.fromEntries` defines own properties, so a key named `__proto__` is covered like any other. */
export function sortedObject(entries: [string, Json][]): { [key: string]: Json } {
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
