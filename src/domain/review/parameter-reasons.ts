import { error, type Reason, type ReasonParams } from '../reasons/reason';
import { shownValue } from '../text/shown-value';

/** What somebody sent, by the names they gave. */
export type Sent = Readonly<Record<string, unknown>>;

/** What is wrong with one parameter of a request; names it and repeats its value. */
export function badParameter(
  kind: 'unknown' | 'option' | 'number' | 'text' | 'document',
  { parameter, value }: { parameter: string; value: unknown },
  more: ReasonParams = {},
): Reason {
  const params = { parameter: shownValue(parameter), value: shownValue(value), ...more };
  return error(`review.parameter_${kind}`, params, parameter);
}

/** Parameters nobody asked for are refused, not ignored: a misspelt filter would show everything. */
export function unknownParameters(sent: Sent, known: readonly string[]): Reason[] {
  return Object.keys(sent)
    .filter((parameter) => !known.includes(parameter))
    .map((parameter) => badParameter('unknown', { parameter, value: sent[parameter] }));
}
