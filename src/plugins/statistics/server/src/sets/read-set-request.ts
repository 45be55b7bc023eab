import type { Identity, Side, SumSide } from '../../../../../domain/statistics/identity';
import type { AutoSourceRef, Indicator, Term } from '../../../../../domain/statistics/indicator';
import type { IndicatorSet } from '../../../../../domain/statistics/indicator-set';
import {
  notUnderstood,
  objectOf,
  orderOf,
  rowsOf,
  textIn,
  textOrNull,
  validityOf,
  type Fields,
} from '../read-fields';

const KEY = /^[a-z0-9]+(?:[_-][a-z0-9]+)*$/;
const LONGEST_KEY = 60;

function termsOf(value: unknown, field: string): Term[] {
  return rowsOf(value, field, (term) => ({
    code: textIn(term, 'code'),
    // Whether the factor is one of the known words, `checkIndicatorSet` says.
    factor: term.factor as Term['factor'],
  }));
}

function autoSourceOf(value: unknown): AutoSourceRef | null {
  if (value === null || value === undefined) return null;
  const told = objectOf(value, 'autoSource');
  const source = textIn(told, 'source');
  if (told.params === undefined || told.params === null) return { source };
  const params = objectOf(told.params, 'autoSource.params');
  return {
    source,
    params: Object.fromEntries(Object.keys(params).map((name) => [name, textIn(params, name)])),
  };
}

function indicatorOf(row: Fields, index: number): Indicator {
  return {
    code: textIn(row, 'code'),
    name: textIn(row, 'name'),
    unit: textOrNull(row, 'unit'),
    parentCode: textOrNull(row, 'parentCode'),
    order: orderOf(row, index),
    // These four are checked against the known words by `checkIndicatorSet`.
    kind: row.kind as Indicator['kind'],
    valueType: row.valueType as Indicator['valueType'],
    periodClass: row.periodClass as Indicator['periodClass'],
    decimals: row.decimals as Indicator['decimals'],
    addsUp: row.addsUp !== false,
    autoSource: autoSourceOf(row.autoSource),
    formula:
      row.formula === null || row.formula === undefined ? null : termsOf(row.formula, 'formula'),
    countingRule: textOrNull(row, 'countingRule'),
    legalTitle: textIn(row, 'legalTitle'),
    legalProvision: textOrNull(row, 'legalProvision'),
    isUnsure: row.isUnsure === true,
    ...validityOf(row),
  };
}

function sideOf(value: unknown, field: 'left' | 'right'): Side {
  const side = objectOf(value, field);
  return { of: side.of as Side['of'], terms: termsOf(side.terms, field) };
}

function identityOf(row: Fields): Identity {
  return {
    id: textIn(row, 'id'),
    level: row.level as Identity['level'],
    left: sideOf(row.left, 'left') as SumSide,
    relation: row.relation as Identity['relation'],
    right: sideOf(row.right, 'right'),
    legalTitle: textIn(row, 'legalTitle'),
    legalProvision: textOrNull(row, 'legalProvision'),
    isUnsure: row.isUnsure === true,
    ...validityOf(row),
  };
}

/** A set as a request sends it: of the right shape, else refused (400). What it says is checked by `checkIndicatorSet`. */
export function readSetRequest(key: string, body: Fields): IndicatorSet {
  if (!KEY.test(key) || key.length > LONGEST_KEY) throw notUnderstood('key', key);
  return {
    key,
    name: textIn(body, 'name', 200),
    indicators: rowsOf(body.indicators, 'indicators', indicatorOf),
    identities: rowsOf(body.identities, 'identities', identityOf),
  };
}
