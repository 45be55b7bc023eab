/** Whether a text is an absolute http(s) address, the only kind a front end may make a link of. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s<>"']+$/i.test(text.trim());
}

/** A scheme that runs code when a careless front end links it. */
export function hasActiveScheme(text: string): boolean {
  return /^(javascript|data|vbscript):/i.test(text.replace(/[\s\p{C}]/gu, ''));
}
