/** What XML 1.0 cannot hold, not even escaped: control characters, halves of surrogate pairs, two non-characters. */
const ILLEGAL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text without the characters no XML document may hold; every other character is kept. */
export function cleanText(text: string): string {
  return text.replace(ILLEGAL, '');
}

/** The same on one line, for titles and names; never empty, because a feed may not have an empty title. */
export function cleanLine(text: string, fallback: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim() || fallback;
}
