import { error, type Reason } from '../reasons/reason';
import { textOfAmount, type Amount } from './amount';
import { codesOf, type Identity, type Relation, type Side } from './identity';
import { isInForce, type Indicator } from './indicator';
import type { Quarter } from './period';
import { sideBounds, type Bounds, type Cells } from './side-value';
import { cellName, tellSide } from './tell-cells';

type CheckIdentitiesArgs = {
  identities: readonly Identity[];
  /** The rows in force in the quarter. */
  indicators: readonly Indicator[];
  quarter: Quarter;
  cells: Cells;
};

const CODES: Readonly<Record<Relation, Readonly<Record<'sum' | 'max', string>>>> = {
  '=': { sum: 'statistics.sides_differ', max: 'statistics.differs_from_largest' },
  '<=': { sum: 'statistics.left_too_large', max: 'statistics.larger_than_largest' },
  '>=': { sum: 'statistics.left_too_small', max: 'statistics.smaller_than_largest' },
};

/** Below: what one side has at most is less than what the other has at least. */
function isBelow(one: Bounds, other: Bounds): boolean {
  return one.most !== null && other.least !== null && one.most < other.least;
}

/** Whether no numbers in the blanks could make the relation hold. */
function isBroken(relation: Relation, left: Bounds, right: Bounds): boolean {
  return (relation !== '<=' && isBelow(left, right)) || (relation !== '>=' && isBelow(right, left));
}

/** What a side comes to as messages say it: one number, or "at least" one where blanks leave it open. */
function tellBounds({ least, most }: Bounds): string {
  const text = (amount: Amount | null) => (amount === null ? '' : textOfAmount(amount));
  if (least !== null && least === most) return text(least);
  return least !== null ? `≥ ${text(least)}` : `≤ ${text(most)}`;
}

/**
 * The only number that a blank cell can have where it is the only blank of an equation of sums; null where it is not
 * determined. Otherwise a total nobody wrote down would pass beside parts that are all there.
 */
function determined(identity: Identity, cells: Cells): { code: string; value: Amount } | null {
  const { left, right, relation } = identity;
  if (relation !== '=' || right.of === 'max') return null;
  const blank = codesOf(identity).filter((code) => (cells.get(code) ?? null) === null);
  const [code] = blank;
  if (code === undefined || blank.length > 1) return null;
  const rest = new Map([...cells, [code, '0']]);
  const difference = (sideBounds(right, rest).least ?? 0n) - (sideBounds(left, rest).least ?? 0n);
  const factorIn = (side: Side) =>
    side.terms.reduce((sum, term) => sum + (term.code === code ? term.factor : 0), 0);
  const factor = factorIn(left) - factorIn(right);
  return factor === 1 || factor === -1 ? { code, value: difference * BigInt(factor) } : null;
}

function checkIdentity(
  identity: Identity,
  cells: Cells,
  names: ReadonlyMap<string, string>,
): Reason[] {
  const { id, level, left, relation, right } = identity;
  const [leftBounds, rightBounds] = [sideBounds(left, cells), sideBounds(right, cells)];
  const sides = {
    identity: id,
    cells: codesOf(identity).join(','),
    left: tellSide(left, cells, names),
    right: tellSide(right, cells, names),
  };
  const at = (code: string, params: Reason['params'], field: string): Reason => ({
    ...error(code, { ...sides, ...params }, field),
    severity: level,
  });
  if (isBroken(relation, leftBounds, rightBounds)) {
    const params = { leftValue: tellBounds(leftBounds), rightValue: tellBounds(rightBounds) };
    return [at(CODES[relation][right.of], params, left.terms[0]?.code ?? '')];
  }
  const only = determined(identity, cells);
  if (only === null || only.value === 0n) return [];
  const cell = cellName({ code: only.code, name: names.get(only.code) ?? '' });
  return [at('statistics.blank_is_known', { cell, value: textOfAmount(only.value) }, only.code)];
}

/**
 * Which identities a return breaks, each as its level says; `params.cells` lists the codes to mark. A blank is no 0: an
 * identity counts as broken only when no numbers from 0 upwards in the blanks could make it hold, and when a blank cell
 * can only be one number other than 0. An identity that names a row not in force in the quarter is not asked.
 */
export function checkIdentities(args: CheckIdentitiesArgs): Reason[] {
  const { identities, indicators, quarter, cells } = args;
  const names = new Map(indicators.map(({ code, name }) => [code, name]));
  return identities
    .filter((identity) => isInForce(identity, quarter))
    .filter((identity) => codesOf(identity).every((code) => names.has(code)))
    .flatMap((identity) => checkIdentity(identity, cells, names));
}
