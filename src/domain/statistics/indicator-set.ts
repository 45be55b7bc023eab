import type { Identity } from './identity';
import type { Indicator } from './indicator';

/** A form: its rows and what has to agree between them. */
export type IndicatorSet = {
  readonly key: string;
  readonly name: string;
  readonly indicators: readonly Indicator[];
  readonly identities: readonly Identity[];
};
