import { foldWidth } from '../text/fold-width';

/** The stored form of a code: half width, upper case, no white space, no hyphen before the check character of the 9. */
export function normalizeOrganizationCode(text: string): string {
  return foldWidth(text)
    .replace(/\s+/g, '')
    .toUpperCase()
    .replace(/^([0-9A-Z]{8})-([0-9A-Z])$/, '$1$2');
}
