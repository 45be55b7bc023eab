/** Whether a text shows nothing: empty, white space, or characters without width. */
export function isBlank(text: string): boolean {
  return text.replace(/[\s\p{Cf}]/gu, '') === '';
}
