import type { Identity } from '../../../src/domain/statistics/identity';
import type { Indicator } from '../../../src/domain/statistics/indicator';
import { toQuarter } from '../../../src/domain/statistics/period';

export const q = toQuarter;

export function makeIndicator(told: Partial<Indicator> & Pick<Indicator, 'code'>): Indicator {
  return {
    name: `指标${told.code}`,
    unit: '件',
    parentCode: null,
    order: 1,
    kind: 'flow',
    valueType: 'number',
    periodClass: 'quarter',
    decimals: 0,
    addsUp: true,
    autoSource: null,
    formula: null,
    countingRule: null,
    legalTitle: '某办法',
    legalProvision: null,
    isUnsure: false,
    validFrom: null,
    validTo: null,
    ...told,
  };
}

export function makeIdentity(
  told: Partial<Identity> & Pick<Identity, 'id' | 'left' | 'right'>,
): Identity {
  return {
    level: 'error',
    relation: '=',
    legalTitle: '某办法',
    legalProvision: null,
    isUnsure: false,
    validFrom: null,
    validTo: null,
    ...told,
  };
}
