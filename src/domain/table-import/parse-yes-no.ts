import { foldWidth } from '../text/fold-width';
import { NO, YES } from './yes-no.data';

/** True or false for what people write in a yes/no column; null for anything else. */
export function parseYesNo(text: string): boolean | null {
  const word = foldWidth(text).trim().toLowerCase();
  if (YES.includes(word)) return true;
  return NO.includes(word) ? false : null;
}
