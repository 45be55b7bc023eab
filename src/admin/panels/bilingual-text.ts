export type BilingualText = { zh: string; en: string };

/** The reader's language of a text the server sends in both. */
export function bilingualText(text: BilingualText, locale: string): string {
  return locale.startsWith('zh') ? text.zh : text.en;
}
