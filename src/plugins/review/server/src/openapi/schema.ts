/** A JSON Schema (2020-12), as OpenAPI 3.1 uses it. */
export type Schema = Readonly<Record<string, unknown>>;

export const text: Schema = { type: 'string' };
export const flag: Schema = { type: 'boolean' };
export const instant: Schema = { type: 'string', format: 'date-time' };
export const day: Schema = { type: 'string', format: 'date' };
export const count: Schema = { type: 'integer', minimum: 0 };
/** Of a row: a number as text. */
export const rowId: Schema = { type: 'string', pattern: '^\\d{1,18}$' };
export const documentId: Schema = { type: 'string', pattern: '^[a-z0-9]{1,40}$' };

export function oneOf(values: readonly string[]): Schema {
  return { type: 'string', enum: [...values] };
}

/** A whole number from 1. */
export function upTo(maximum: number): Schema {
  return { type: 'integer', minimum: 1, maximum };
}

export function listOf(items: Schema): Schema {
  return { type: 'array', items };
}

export function orNull(schema: Schema): Schema {
  return { anyOf: [schema, { type: 'null' }] };
}

export function ref(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}

/**
 * Exactly the members of a type, each of which is there: the compiler asks for all of them, and a validator for
 * nothing else.
 */
export function objectOf<Type>(
  properties: Readonly<Record<keyof Type & string, Schema>>,
  required: readonly (keyof Type & string)[] = Object.keys(properties) as (keyof Type & string)[],
): Schema {
  return { type: 'object', properties, required: [...required], additionalProperties: false };
}
