import type { CanonicalContent } from '../content-digest/digest-model';

const MARKDOWN_LINK = /!?\[[^\]]*\]\([^)]*\)/g;
const ADDRESS = /(?:https?:\/\/|www\.)\S+/gi;
/** Marks, spaces and what leads to a link ("see", "details") without saying anything itself. */
const LEAST_LETTERS = 20;

function lettersIn(text: string): number {
  return [...text.matchAll(/[\p{L}\p{N}]/gu)].length;
}

/**
 * Whether a published content is nothing but a link: its text leads elsewhere, hardly a word stands beside, and no
 * file is attached. Such an item is no update (Pingchang rule: the content has to be on the page). A content without
 * any text, or without a link, is not one.
 */
export function isBareLink(content: CanonicalContent): boolean {
  const { body, attachments } = content;
  if (typeof body !== 'string' || Array.isArray(attachments)) return false;
  const rest = body.replace(MARKDOWN_LINK, '').replace(ADDRESS, '');
  return rest !== body && lettersIn(rest) < LEAST_LETTERS;
}
