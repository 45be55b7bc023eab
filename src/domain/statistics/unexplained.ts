import { error, type Reason } from '../reasons/reason';
import { isBlank } from '../text/is-blank';

/** Under which key the explanation of a warning is kept: its identity, or its code where it is of none. */
export function explanationKey({ code, params }: Reason): string {
  return typeof params.identity === 'string' ? params.identity : code;
}

/** The warnings nobody has explained yet, as errors: a return with them is not handed in. */
export function unexplained(
  findings: readonly Reason[],
  explanations: ReadonlyMap<string, string>,
): Reason[] {
  return findings
    .filter(({ severity }) => severity === 'warning')
    .filter((finding) => isBlank(explanations.get(explanationKey(finding)) ?? ''))
    .map((finding) =>
      error('statistics.warning_unexplained', { key: explanationKey(finding) }, finding.field),
    );
}
