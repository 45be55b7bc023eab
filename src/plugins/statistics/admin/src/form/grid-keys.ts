/** The keys that move between the cells of a column, as in a spreadsheet. Tab is left to the browser, which goes the same way. */
type GridKey = { key: string; shiftKey: boolean; ctrlKey: boolean };

const PAGE = 10;

function stepOf({ key, shiftKey, ctrlKey }: GridKey): number | null {
  if (key === 'Enter') return shiftKey ? -1 : 1;
  if (key === 'ArrowDown') return ctrlKey ? Infinity : 1;
  if (key === 'ArrowUp') return ctrlKey ? -Infinity : -1;
  if (ctrlKey) return key === 'Home' ? -Infinity : key === 'End' ? Infinity : null;
  if (key === 'PageDown') return PAGE;
  return key === 'PageUp' ? -PAGE : null;
}

/** The cell a key leads to from another one, the edge where there is none further; null where the key does not move. */
export function cellAfter(codes: readonly string[], from: string, pressed: GridKey): string | null {
  const step = stepOf(pressed);
  const at = codes.indexOf(from);
  if (step === null || at === -1) return null;
  return codes[Math.min(Math.max(at + step, 0), codes.length - 1)] ?? null;
}
