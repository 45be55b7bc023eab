import { neutraliseFormula } from '../table-export/neutralise-formula';

/** What an export kept from running as a formula, as it was before. */
export function restoreFormula(text: string): string {
  const bare = text.slice(1);
  return text !== bare && neutraliseFormula(bare) === text ? bare : text;
}
