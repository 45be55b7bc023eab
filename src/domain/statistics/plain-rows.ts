import type { Identity } from './identity';
import type { Indicator } from './indicator';

/** A number of a quarter that is filled in by hand, for ever: what an indicator is where nothing else is said. */
export const PLAIN_INDICATOR: Omit<
  Indicator,
  'code' | 'name' | 'parentCode' | 'order' | 'legalTitle'
> = {
  unit: null,
  kind: 'flow',
  valueType: 'number',
  periodClass: 'quarter',
  decimals: 0,
  addsUp: true,
  autoSource: null,
  formula: null,
  countingRule: null,
  legalProvision: null,
  isUnsure: false,
  validFrom: null,
  validTo: null,
};

/** An identity that has to hold, for ever: what one is where nothing else is said. */
export const PLAIN_IDENTITY: Omit<Identity, 'id' | 'left' | 'relation' | 'right' | 'legalTitle'> = {
  level: 'error',
  legalProvision: null,
  isUnsure: false,
  validFrom: null,
  validTo: null,
};
