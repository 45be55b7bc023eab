import type { Core } from '@strapi/strapi';

const memories = new WeakMap<object, Map<string, unknown>>();

/**
 * Computes something once per request: Strapi evaluates a condition for each permission of a person. Without a
 * request nothing is remembered.
 */
export function rememberInRequest<Value>(
  strapi: Core.Strapi,
  key: string,
  compute: () => Promise<Value>,
): Promise<Value> {
  const request = strapi.requestContext.get();
  if (!request) return compute();
  const memory = memories.get(request) ?? new Map<string, unknown>();
  memories.set(request, memory);
  if (!memory.has(key)) memory.set(key, compute());
  return memory.get(key) as Promise<Value>;
}
