/** What a text may be filled with. */
export type TextParams = Record<string, string | number>;

const PLACEHOLDER = /\{(\w+)\}/g;

/** The names in braces of a text, each once, in the order of the text. */
export function placeholdersOf(text: string): string[] {
  return [...new Set([...text.matchAll(PLACEHOLDER)].map(([, name]) => String(name)))];
}

/**
 * The text with every `{name}` replaced. White space inside a value, line breaks included, becomes one blank: a title
 * must not break the line, or the subject of a mail. A name without a value stays as it stands.
 */
export function fillText(text: string, params: TextParams): string {
  return text.replace(PLACEHOLDER, (hole, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    return value === undefined ? hole : String(value).replace(/\s+/g, ' ').trim();
  });
}
