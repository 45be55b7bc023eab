import type { Finding } from '../finding';

/** A finding with its position in the text it was found in, by which findings are put in order. */
export type Located = Finding & { at: number };

/** A text to look into: the visible text of a field, or what could be read of an attachment. */
export type SearchedText = { field?: string; attachment?: string; text: string };

/** The params every finding in an attachment carries. */
export const placeOf = ({ attachment }: SearchedText): Record<string, string> =>
  attachment === undefined ? {} : { attachment };
