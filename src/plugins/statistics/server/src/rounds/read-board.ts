import type { Core } from '@strapi/strapi';
import { isAccepted } from '../../../../../domain/statistics/return-state';
import { unitTreeOn, type UnitTree } from '../../../../../domain/statistics/unit-tree';
import { countsIn } from '../../../../../domain/statistics/reporting-unit';
import type { BoardTile, ReturnLine, RoundBoard } from '../contracts/returns';
import { within, type Reach } from '../people/reach';
import { clockOf } from '../returns/clock-of';
import { IS_ASKED } from '../returns/is-asked';
import { LINE_COLUMNS } from '../returns/stored-return';
import { toLine, type LineRow } from '../returns/to-line';
import { readUnits } from '../units/stored-units';
import { placesOf } from '../units/units-below';
import { listRounds } from './list-rounds';
import type { RoundKey } from './open-round';

type Group = RoundBoard['groups'][number];

/** The city or district a unit counts in, itself where it is one; the unit itself where it counts in none. */
function governmentOf(tree: UnitTree, unitId: string): string {
  const seen = new Set<string>();
  let at: string | null = unitId;
  while (at !== null && !seen.has(at)) {
    const unit = tree.units.get(at);
    if (!unit) break;
    if (unit.level === 'city' || unit.level === 'district') return at;
    seen.add(at);
    at = countsIn(unit);
  }
  return unitId;
}

function tileOf({ id, unitName, state, isLate, workingDaysLate }: ReturnLine): BoardTile {
  return { id, unitName, state, isLate, workingDaysLate };
}

function addTo(group: Group, line: ReturnLine): void {
  group.units += 1;
  if (line.isLate) group.late += 1;
  if (isAccepted(line.state)) group.accepted += 1;
  else if (line.state === 'submitted') group.waiting += 1;
  else group.missing += 1;
  group.tiles.push(tileOf(line));
}

async function readRows(strapi: Core.Strapi, round: RoundKey, reach: Reach): Promise<LineRow[]> {
  const { connection } = strapi.db;
  return await connection
    .withSchema('zhaoshi_statistics')
    .from('returns')
    .joinRaw('join zhaoshi_statistics.rounds using (set_key, quarter)')
    .joinRaw('left join zhaoshi_statistics.indicator_sets sets on sets.key = returns.set_key')
    .where({ 'returns.set_key': round.setKey, 'returns.quarter': round.quarter })
    .where(within(reach))
    .whereRaw(IS_ASKED)
    .select(connection.raw(LINE_COLUMNS))
    .orderByRaw('returns.due_on, returns.id');
}

/** How far everybody in one's reach of whom something is asked is; null where there is no such round, or nothing of it in reach. */
export async function readBoard(
  strapi: Core.Strapi,
  { round, reach }: { round: RoundKey; reach: Reach },
): Promise<RoundBoard | null> {
  const [line] = await listRounds(strapi, { reach, only: round });
  if (!line) return null;
  const clock = await clockOf(strapi);
  const tree = unitTreeOn(await readUnits(strapi.db.connection), round.quarter);
  const places = placesOf(tree);
  // What is not in the tree, or goes round in a circle, comes last.
  const placeOf = (id: string) => places.get(id) ?? places.size;
  const rows = await readRows(strapi, round, reach);
  const names = new Map(rows.map(({ unitId, unitName }) => [unitId, unitName]));
  const groups = new Map<string, Group>();
  const lateReturns: RoundBoard['lateReturns'] = [];
  for (const row of [...rows].sort((a, b) => placeOf(a.unitId) - placeOf(b.unitId))) {
    const unitId = governmentOf(tree, row.unitId);
    const unitName = tree.units.get(unitId)?.name ?? names.get(unitId) ?? unitId;
    const group = groups.get(unitId) ?? {
      unitId,
      unitName,
      units: 0,
      accepted: 0,
      waiting: 0,
      missing: 0,
      late: 0,
      tiles: [],
    };
    const shown = toLine(row, clock);
    addTo(group, shown);
    groups.set(unitId, group);
    if (shown.isLate) lateReturns.push(shown);
  }
  return {
    ...line,
    groups: [...groups.values()].sort((a, b) => placeOf(a.unitId) - placeOf(b.unitId)),
    lateReturns,
  };
}
