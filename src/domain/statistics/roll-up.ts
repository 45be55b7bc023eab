import { amountOf, textOfAmount, type Amount } from './amount';
import type { Indicator } from './indicator';
import { isGovernment, type ReportingUnit } from './reporting-unit';
import { isAccepted, isHandedIn, type ReturnState } from './return-state';
import type { Cells } from './side-value';
import type { CellValue } from './sum-values';
import type { UnitTree } from './unit-tree';

/** The columns a total is split into: 政府 · 部门 · 乡镇街道. */
export const ROLL_UP_COLUMNS = ['government', 'department', 'township'] as const;
type RollUpColumn = (typeof ROLL_UP_COLUMNS)[number];

/** What the roll-up needs of one unit's return. */
export type UnitReturn = { state: ReturnState; cells: Cells; isLate: boolean };

export type Totals = ReadonlyMap<string, CellValue>;

type RollUpArgs = {
  tree: UnitTree;
  /** The unit whose total is asked. */
  rootId: string;
  /** The rows asked in the quarter. */
  indicators: readonly Indicator[];
  /** By unit id; a unit without a return has not begun. */
  returns: ReadonlyMap<string, UnitReturn>;
  /** Whose numbers count: what was accepted, or also what waits to be. */
  counting?: 'accepted' | 'handed_in';
};

export type RollUp = {
  rootId: string;
  /** 本级: the government itself and its departments, without the governments below it. */
  own: Totals;
  /** 本行政区域: everything below it. */
  area: Totals;
  /** The area by column. */
  columns: Readonly<Record<RollUpColumn, Totals>>;
  /** Ids of the units of the area by how far they are; every unit is in one of the first three. */
  accepted: string[];
  /** Handed in, not accepted yet. */
  waiting: string[];
  missing: string[];
  late: string[];
};

type Sums = Map<string, Amount>;
type Place = { unit: ReportingUnit; isOwn: boolean; column: RollUpColumn };

function columnOf({ level }: ReportingUnit): RollUpColumn {
  if (level === 'township' || level === 'street') return 'township';
  return level === 'department' ? 'department' : 'government';
}

/** Everything below a township stands in its column. */
function placeOf(unit: ReportingUnit, parent: Place | null): Place {
  if (parent === null) return { unit, isOwn: true, column: columnOf(unit) };
  return {
    unit,
    isOwn: parent.isOwn && !isGovernment(unit.level),
    column: parent.column === 'township' ? 'township' : columnOf(unit),
  };
}

/** The units below one, itself first, each once, in printed order. */
function* placesBelow(tree: UnitTree, root: ReportingUnit): Generator<Place> {
  const waiting = [placeOf(root, null)];
  const seen = new Set<string>();
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    if (seen.has(place.unit.id)) continue;
    seen.add(place.unit.id);
    yield place;
    const children = tree.countedIn(place.unit.id);
    for (let at = children.length - 1; at >= 0; at -= 1) {
      const child = children[at];
      if (child) waiting.push(placeOf(child, place));
    }
  }
}

function add(sums: Sums, code: string, amount: Amount): void {
  const before = sums.get(code);
  sums.set(code, before === undefined ? amount : before + amount);
}

/**
 * The totals of a unit and everything that counts in it, worked out anew from the returns; nothing in them is ever typed.
 * Every unit's every cell is read once, so the work grows with units × indicators. A total is blank where all of its cells
 * are. Identities are for returns, not for totals: a blank of one unit cannot be seen in the sum of all. Throws RangeError on
 * a unit that is not there in the quarter.
 */
export function rollUp(args: RollUpArgs): RollUp {
  const { tree, rootId, indicators, returns, counting = 'accepted' } = args;
  const root = tree.units.get(rootId);
  if (!root) throw new RangeError(`No reporting unit "${rootId}" in ${tree.quarter}`);
  const codes = indicators
    .filter(({ kind, valueType, addsUp }) => kind !== 'heading' && valueType === 'number' && addsUp)
    .map(({ code }) => code);
  const own: Sums = new Map();
  const area: Sums = new Map();
  const columns = { government: new Map(), department: new Map(), township: new Map() } satisfies {
    [column in RollUpColumn]: Sums;
  };
  const lists = { accepted: [], waiting: [], missing: [], late: [] } as Pick<
    RollUp,
    'accepted' | 'waiting' | 'missing' | 'late'
  >;
  for (const { unit, isOwn, column } of placesBelow(tree, root)) {
    const filed = returns.get(unit.id);
    const progress = progressOf(filed);
    lists[progress].push(unit.id);
    if (filed?.isLate) lists.late.push(unit.id);
    if (!filed || progress === 'missing') continue;
    if (progress === 'waiting' && counting === 'accepted') continue;
    for (const code of codes) {
      const value = filed.cells.get(code) ?? null;
      if (value === null) continue;
      const amount = amountOf(value);
      add(area, code, amount);
      add(columns[column], code, amount);
      if (isOwn) add(own, code, amount);
    }
  }
  const totals = (sums: Sums): Totals => totalsOf(codes, sums);
  return {
    rootId,
    own: totals(own),
    area: totals(area),
    columns: {
      government: totals(columns.government),
      department: totals(columns.department),
      township: totals(columns.township),
    },
    ...lists,
  };
}

function progressOf(filed: UnitReturn | undefined): 'accepted' | 'waiting' | 'missing' {
  if (!filed || !isHandedIn(filed.state)) return 'missing';
  return isAccepted(filed.state) ? 'accepted' : 'waiting';
}

function totalsOf(codes: readonly string[], sums: Sums): Totals {
  return new Map(
    codes.map((code) => {
      const sum = sums.get(code);
      return [code, sum === undefined ? null : textOfAmount(sum)];
    }),
  );
}
