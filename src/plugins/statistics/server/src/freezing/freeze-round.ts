import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { labelParams } from '../../../../../domain/annual-report/label-params';
import { error } from '../../../../../domain/reasons/reason';
import { MOVE_LABELS } from '../../../../../domain/statistics/return-labels.data';
import type { Frozen } from '../../../../../domain/statistics/frozen-text';
import type { ReportingUnit } from '../../../../../domain/statistics/reporting-unit';
import { unitTreeOn, type UnitTree } from '../../../../../domain/statistics/unit-tree';
import { isBlank } from '../../../../../domain/text/is-blank';
import { lock } from '../../../../../documents/lock';
import { refusal, refusalWithStatus } from '../../../../../documents/refuse';
import { query } from '../../../../../database/query';
import { COLLECTING, holdersIn } from '../people/holders';
import { makeMove } from '../returns/move-return';
import { holdReturns } from '../returns/stored-return';
import type { RoundKey } from '../rounds/open-round';
import { readSetVersion } from '../sets/stored-sets';
import { readUnitsOf, readUnitsVersion } from '../units/stored-units';
import { unitsBelow } from '../units/units-below';
import { composeTotal, type TotalToCompose } from './compose-total';
import { lastFrozenParts } from './frozen-parts';

type FreezeArgs = {
  round: RoundKey;
  /** The government or department whose total is frozen, with the accepted returns in it. */
  unitId: string;
  personId: string;
  /** Why there is another revision; not needed for the first. */
  reason: string | null;
};

/** `frozen` says how many returns were frozen now; the total is the old one where nothing changed. */
type FreezeOutcome = { frozen: number; revision: number; digest: string };

/** Whether anybody hands returns to a unit, or counts in it; the one at the top collects at least its own. */
function collects(tree: UnitTree, { id }: ReportingUnit): boolean {
  const below = tree.reportingTo(id).length + tree.countedIn(id).length;
  return below > 0 || tree.officeOf(id) === null;
}

async function unitToFreeze(strapi: Core.Strapi, tree: UnitTree, { unitId, personId }: FreezeArgs) {
  const unit = tree.units.get(unitId);
  const officers = await holdersIn(strapi, unit?.organizationId ?? null, COLLECTING);
  if (!unit || !officers.has(personId)) {
    throw refusalWithStatus(403, error('statistics.not_your_unit', { unit: unit?.name ?? unitId }));
  }
  // Its own return is in the hands of the office above it, which could not send it back any more.
  if (!collects(tree, unit)) {
    throw refusalWithStatus(403, error('statistics.unit_collects_nothing', { unit: unit.name }));
  }
  return unit;
}

/** Freezes what was accepted below a unit; whoever collects for the unit does it for all of its area. */
async function freezeAccepted(
  strapi: Core.Strapi,
  trx: Knex,
  args: FreezeArgs & { unitIds: readonly string[] },
): Promise<number> {
  const { round, unitIds, personId } = args;
  const rows = await query<{ id: string }>(
    trx,
    `select id::text as id from zhaoshi_statistics.returns
     where set_key = ? and quarter = ? and unit_id = any(?) and state in ('accepted', 'aggregated')`,
    [round.setKey, round.quarter, unitIds],
  );
  const held = await holdReturns(
    trx,
    rows.map(({ id }) => id),
  );
  // One that was sent back before it could be held is not frozen; the others are.
  const accepted = held.filter(({ state }) => state === 'accepted' || state === 'aggregated');
  const roles = new Set(['upper_officer'] as const);
  for (const stored of accepted) {
    let at = stored;
    for (const move of ['aggregate', 'freeze'] as const) {
      if (move === 'aggregate' && at.state === 'aggregated') continue;
      const { version } = at;
      at = await makeMove(strapi, trx, {
        stored: at,
        move,
        version,
        personId,
        roles,
        reason: null,
      });
    }
  }
  return accepted.length;
}

type LastTotal = { revision: number; reason: string | null; text: string; digest: string };

async function lastTotal(trx: Knex, { setKey, quarter }: RoundKey, unitId: string) {
  const [row] = await query<LastTotal>(
    trx,
    `select revision, text::jsonb->>'revisionReason' as reason, text, digest
     from zhaoshi_statistics.frozen_totals where set_key = ? and quarter = ? and unit_id = ?
     order by revision desc limit 1`,
    [setKey, quarter, unitId],
  );
  return row;
}

async function storeTotal(
  trx: Knex,
  args: { round: RoundKey; unitId: string; revision: number; frozen: Frozen; unitsVersion: number },
): Promise<void> {
  const { round, unitId, revision, frozen, unitsVersion } = args;
  await query(
    trx,
    `insert into zhaoshi_statistics.frozen_totals
       (set_key, quarter, unit_id, revision, text, digest, units_version)
     values (?, ?, ?, ?, ?, ?, ?)`,
    [round.setKey, round.quarter, unitId, revision, frozen.json, frozen.digest, unitsVersion],
  );
}

type About = Omit<TotalToCompose, 'revision' | 'revisionReason'> & { unitsVersion: number };

/** The total as it is now: the last one where that is the same, else a new revision, which needs a reason after the first. */
async function freezeTotal(
  trx: Knex,
  { round, unitId, reason }: FreezeArgs,
  { unitsVersion, ...about }: About,
): Promise<Omit<FreezeOutcome, 'frozen'>> {
  const last = await lastTotal(trx, round, unitId);
  if (last) {
    const { revision, reason: revisionReason, text, digest } = last;
    const same = composeTotal({ ...about, revision, revisionReason });
    if (same.json === text) return { revision, digest };
    if (isBlank(reason ?? '')) {
      const params = labelParams('move', MOVE_LABELS.freeze);
      throw refusal([error('statistics.reason_missing', params, 'reason')]);
    }
  }
  const revision = (last?.revision ?? 0) + 1;
  const total = composeTotal({ ...about, revision, revisionReason: last ? reason : null });
  await storeTotal(trx, { round, unitId, revision, frozen: total, unitsVersion });
  return { revision, digest: total.digest };
}

/** The version of the set the round was opened with. */
async function setVersionOf(trx: Knex, round: RoundKey): Promise<number> {
  const [opened] = await query<{ version: number }>(
    trx,
    'select set_version as version from zhaoshi_statistics.rounds where set_key = ? and quarter = ?',
    [round.setKey, round.quarter],
  );
  if (!opened) throw refusal([error('statistics.round_unknown', { ...round })]);
  return opened.version;
}

/**
 * Freezes a unit's total of a quarter with every accepted return in it. Repeated, it freezes what was accepted since; while
 * nothing changed the total stays the revision it was, byte by byte, and another one needs a reason. 403 for whoever does
 * not collect for the unit.
 */
export async function freezeRound(strapi: Core.Strapi, args: FreezeArgs): Promise<FreezeOutcome> {
  const { round, unitId } = args;
  return strapi.db.transaction(async ({ trx }) => {
    await lock(trx, `statistics.freeze.${round.setKey}.${round.quarter}`);
    const unitsVersion = await readUnitsVersion(trx);
    // Those of that version and no later ones, for the total is made again from it.
    const tree = unitTreeOn(await readUnitsOf(trx, unitsVersion), round.quarter);
    const { id, name } = await unitToFreeze(strapi, tree, args);
    const setVersion = await setVersionOf(trx, round);
    const unitIds = unitsBelow(tree, unitId);
    const frozen = await freezeAccepted(strapi, trx, { ...args, unitIds });
    const total = await freezeTotal(trx, args, {
      set: await readSetVersion(trx, { key: round.setKey, version: setVersion }),
      setVersion,
      tree,
      unit: { id, name },
      parts: await lastFrozenParts(trx, { ...round, unitIds }),
      unitsVersion,
    });
    return { frozen, ...total };
  }) as unknown as Promise<FreezeOutcome>;
}
