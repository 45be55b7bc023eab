import { error } from '../domain/reasons/reason';
import { shownValue } from '../domain/text/shown-value';
import type { Query } from './read-request';
import { refuseOnErrors } from './refuse';

/**
 * Parameters nobody asked for are refused (400, with the code given), not ignored: a misspelt filter would show
 * everything.
 */
export function refuseUnknownParameters(
  query: Query,
  { known = [], code }: { known?: readonly string[]; code: string },
): void {
  const unknown = Object.keys(query).filter((name) => !known.includes(name));
  refuseOnErrors(unknown.map((name) => error(code, { parameter: shownValue(name) }, name)));
}
