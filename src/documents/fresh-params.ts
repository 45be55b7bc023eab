type Params = { data?: Record<string, unknown> } & Record<string, unknown>;

/** Lists and plain objects are copied, what is in them too; dates, buffers and streams are values and stay the same. */
function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (!value || typeof value !== 'object') return value;
  if (![Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null)) {
    return value;
  }
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copyOf(part)]));
}

/**
 * What a caller asked for, to work on: rules and stages write into the data (canonical forms, the next revision), and
 * an attempt that is rolled back must leave nothing of that to the next one, nor to the caller.
 */
export function freshParams<Asked extends Params>(asked: Asked): Asked {
  return asked.data ? { ...asked, data: copyOf(asked.data) } : { ...asked };
}
