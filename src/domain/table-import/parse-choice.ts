import type { Choice } from './column';
import { foldLabel } from './fold-label';

/** The separators between several choices in one cell. */
const SEPARATORS = /[、，,;；\n]+/;

/** The code behind a label, an alias or the code itself; null for anything else. */
export function parseChoice(text: string, choices: readonly Choice[]): string | null {
  const word = foldLabel(text);
  const chosen = choices.find(({ code, label, aliases }) =>
    [code, label, ...aliases].some((name) => foldLabel(name) === word),
  );
  return chosen?.code ?? null;
}

/** The single entries of a cell that holds several. */
export function splitChoices(text: string): string[] {
  return text
    .split(SEPARATORS)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
