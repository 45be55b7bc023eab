/** A JSON column: Strapi leaves them as text; the caller says what is in it. */
export type JsonText = string;

export function fromJson<Value>(text: JsonText): Value {
  return JSON.parse(text) as Value;
}
