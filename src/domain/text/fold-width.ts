/**
 * Folds full-width ASCII (U+FF01–U+FF5E) and the ideographic space (U+3000) to their half-width forms and leaves
 * everything else alone. The result has exactly as many UTF-16 units as the input, so positions stay valid.
 */
export function foldWidth(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ');
}
