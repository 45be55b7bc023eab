/** What a payload or a result may hold: it is stored as JSON. */
export type JsonValue =
  string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue | undefined };

export type JsonObject = { [key: string]: JsonValue | undefined };
