import type { Identity } from '../../../src/domain/statistics/identity';
import type { Indicator } from '../../../src/domain/statistics/indicator';
import { PLAIN_IDENTITY, PLAIN_INDICATOR } from '../../../src/domain/statistics/plain-rows';
import { toQuarter } from '../../../src/domain/statistics/period';

export const q = toQuarter;

export function makeIndicator(told: Partial<Indicator> & Pick<Indicator, 'code'>): Indicator {
  return {
    ...PLAIN_INDICATOR,
    name: `指标${told.code}`,
    unit: '件',
    parentCode: null,
    order: 1,
    legalTitle: '某办法',
    ...told,
  };
}

export function makeIdentity(
  told: Partial<Identity> & Pick<Identity, 'id' | 'left' | 'right'>,
): Identity {
  return { ...PLAIN_IDENTITY, relation: '=', legalTitle: '某办法', ...told };
}
