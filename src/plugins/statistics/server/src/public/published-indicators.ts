import type { Core } from '@strapi/strapi';
import type { Indicator } from '../../../../../domain/statistics/indicator';
import { readSets } from '../sets/stored-sets';

/** A row of a form, as the public may know it. */
type PublicIndicator = Pick<
  Indicator,
  | 'code'
  | 'name'
  | 'unit'
  | 'parentCode'
  | 'kind'
  | 'valueType'
  | 'periodClass'
  | 'countingRule'
  | 'legalTitle'
  | 'legalProvision'
  | 'validFrom'
  | 'validTo'
>;

type PublicSet = {
  key: string;
  name: string;
  version: number;
  indicators: PublicIndicator[];
};

function toPublic(row: Indicator): PublicIndicator {
  const { code, name, unit, parentCode, kind, valueType, periodClass } = row;
  const { countingRule, legalTitle, legalProvision, validFrom, validTo } = row;
  return {
    code,
    name,
    unit,
    parentCode,
    kind,
    valueType,
    periodClass,
    countingRule,
    legalTitle,
    legalProvision,
    validFrom,
    validTo,
  };
}

/** The forms in use, with what is counted in each row and by which text. */
export async function readPublicIndicators(strapi: Core.Strapi): Promise<PublicSet[]> {
  const sets = await readSets(strapi.db.connection);
  return sets
    .filter(({ isEnabled }) => isEnabled)
    .map(({ key, name, version, indicators }) => ({
      key,
      name,
      version,
      indicators: indicators.map(toPublic),
    }));
}
