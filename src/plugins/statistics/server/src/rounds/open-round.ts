import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { askedOn } from '../../../../../domain/statistics/indicators-on';
import type { IndicatorSet } from '../../../../../domain/statistics/indicator-set';
import type { Quarter } from '../../../../../domain/statistics/period';
import { roundTasks, type RoundTask } from '../../../../../domain/statistics/round-tasks';
import { unitTreeOn, type UnitTree } from '../../../../../domain/statistics/unit-tree';
import { loadWorkingCalendar } from '../../../../../api/working-calendar/load-working-calendar';
import { lock } from '../../../../../documents/lock';
import { countUnits, type CountedUnit, type CountedUnits } from '../counting/count-units';
import { query } from '../../../../../database/query';
import { composeCells } from '../returns/compose-cells';
import { readSet, readSetVersion } from '../sets/stored-sets';
import { readSettings } from '../settings/settings';
import { readUnits } from '../units/stored-units';

export type RoundKey = { setKey: string; quarter: Quarter };

/** The round with the set it was opened with; a new one takes the set as it is now. Null where there is no such set. */
async function ensureRound(trx: Knex, { setKey, quarter }: RoundKey): Promise<IndicatorSet | null> {
  const set = await readSet(trx, setKey);
  if (!set) return null;
  await query(
    trx,
    `insert into zhaoshi_statistics.rounds (set_key, quarter, set_version) values (?, ?, ?)
     on conflict do nothing`,
    [setKey, quarter, set.version],
  );
  const [round] = await query<{ version: number }>(
    trx,
    `select set_version as version from zhaoshi_statistics.rounds where set_key = ? and quarter = ?`,
    [setKey, quarter],
  );
  return readSetVersion(trx, { key: setKey, version: round?.version ?? set.version });
}

async function missingTasks(
  strapi: Core.Strapi,
  trx: Knex,
  { setKey, tree }: { setKey: string; tree: UnitTree },
): Promise<RoundTask[]> {
  const calendar = await loadWorkingCalendar(strapi);
  const { dueDays } = await readSettings(trx);
  const present = await query<{ unitId: string }>(
    trx,
    'select unit_id as "unitId" from zhaoshi_statistics.returns where set_key = ? and quarter = ?',
    [setKey, tree.quarter],
  );
  const known = new Set(present.map(({ unitId }) => unitId));
  return roundTasks({ tree, calendar, dueDays }).filter(({ unitId }) => !known.has(unitId));
}

const NOTHING: CountedUnit = { cells: {}, digests: {} };

async function insertReturns(
  trx: Knex,
  args: {
    round: RoundKey;
    set: IndicatorSet;
    tree: UnitTree;
    tasks: RoundTask[];
    counted: CountedUnits;
  },
): Promise<void> {
  const { round, set, tree, tasks, counted } = args;
  const asked = askedOn(set, round.quarter);
  const rows = tasks.map(({ unitId, officeId, dueOn }) => {
    const unit = tree.units.get(unitId);
    const office = officeId === null ? null : tree.units.get(officeId);
    const { cells, digests } = counted.units.get(unitId) ?? NOTHING;
    return {
      set_key: round.setKey,
      quarter: round.quarter,
      unit_id: unitId,
      unit_name: unit?.name ?? unitId,
      unit_level: unit?.level ?? 'department',
      organization_id: unit?.organizationId ?? null,
      office_id: officeId,
      office_name: office?.name ?? null,
      office_organization_id: office?.organizationId ?? null,
      due_on: dueOn,
      cells: JSON.stringify(composeCells(asked, {}, cells)),
      auto: JSON.stringify(cells),
      source_digests: JSON.stringify(digests),
      ledger_sequence: counted.ledgerSequence,
      source_bases: JSON.stringify(counted.bases),
      counted_at: counted.countedAt,
    };
  });
  for (let at = 0; at < rows.length; at += 500) {
    await trx
      .withSchema('zhaoshi_statistics')
      .into('returns')
      .insert(rows.slice(at, at + 500));
  }
}

/**
 * Opens the round of a quarter: a return, with its counted cells, for every unit that files then. Safe to repeat, and on
 * several nodes at once; units that came to be known since get theirs. Answers how many returns are new. Opens nothing where
 * no unit files, nothing is asked in the quarter, or there is no such set. Throws UncoveredYearError where the holidays of
 * the month it is due in are not known yet.
 */
export async function openRound(strapi: Core.Strapi, round: RoundKey): Promise<number> {
  return strapi.db.transaction(async ({ trx }) => {
    await lock(trx, `statistics.round.${round.setKey}.${round.quarter}`);
    const tree = unitTreeOn(await readUnits(trx), round.quarter);
    const current = await readSet(trx, round.setKey);
    if (!current || tree.units.size === 0 || askedOn(current, round.quarter).length === 0) return 0;
    const tasks = await missingTasks(strapi, trx, { setKey: round.setKey, tree });
    if (tasks.length === 0) return 0;
    const set = await ensureRound(trx, round);
    if (!set) return 0;
    const counted = await countUnits(strapi, trx, {
      asked: askedOn(set, round.quarter),
      quarter: round.quarter,
      unitIds: tasks.map(({ unitId }) => unitId),
    });
    await insertReturns(trx, { round, set, tree, tasks, counted });
    return tasks.length;
  }) as unknown as Promise<number>;
}
