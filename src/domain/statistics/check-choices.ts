import { error, type Reason } from '../reasons/reason';
import { RELATIONS, type Identity } from './identity';
import { INDICATOR_KINDS, VALUE_TYPES, type Indicator } from './indicator';
import { PERIOD_CLASSES } from './period';

type Choice = [field: string, value: unknown, allowed: readonly unknown[]];

function unknownChoices(choices: readonly Choice[], at: Reason['params']): Reason[] {
  return choices
    .filter(([, value, allowed]) => !allowed.includes(value))
    .map(([field, value, allowed]) =>
      error(
        'statistics.unknown_choice',
        { ...at, value: String(value), allowed: allowed.join(', ') },
        field,
      ),
    );
}

/** What an indicator says where only certain words are known; it comes from a form or a file, whatever its type says. */
export function checkIndicatorChoices(indicator: Indicator): Reason[] {
  const { code, kind, valueType, periodClass, decimals } = indicator;
  return unknownChoices(
    [
      ['kind', kind, INDICATOR_KINDS],
      ['valueType', valueType, VALUE_TYPES],
      ['periodClass', periodClass, PERIOD_CLASSES],
      ['decimals', decimals, [0, 2]],
    ],
    { at: code },
  );
}

/** The same for an identity, whose left side is always a sum. */
export function checkIdentityChoices({ id, level, relation, left, right }: Identity): Reason[] {
  const factors = [...left.terms, ...right.terms].map(({ factor }): Choice => [
    'factor',
    factor,
    [1, -1],
  ]);
  return unknownChoices(
    [
      ['level', level, ['error', 'warning']],
      ['relation', relation, RELATIONS],
      ['left', left.of, ['sum']],
      ['right', right.of, ['sum', 'max']],
      ...factors,
    ],
    { at: id },
  );
}
