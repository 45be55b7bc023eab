/** The id of a document, whether it was typed alone or inside the address of its page. */
export function documentIdIn(typed: string): string {
  const path = typed.trim().split(/[?#]/, 1)[0] ?? '';
  return path.replace(/\/+$/, '').split('/').at(-1) ?? '';
}
