import { error } from '../../../../../domain/reasons/reason';
import { shownValue } from '../../../../../domain/text/shown-value';
import { refuseOnErrors } from '../../../../../documents/refuse';

/** Parameters nobody asked for are refused (400), not ignored: a misspelt one would show something else. */
export function refuseUnknownParameters(
  query: Readonly<Record<string, unknown>>,
  known: readonly string[] = [],
): void {
  const unknown = Object.keys(query).filter((name) => !known.includes(name));
  refuseOnErrors(
    unknown.map((name) =>
      error('statistics.parameter_not_understood', { parameter: shownValue(name) }, name),
    ),
  );
}
