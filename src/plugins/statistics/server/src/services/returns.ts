import type { Core } from '@strapi/strapi';
import type { ReportingUnit } from '../../../../../domain/statistics/reporting-unit';
import type { ReturnMoveName } from '../../../../../domain/statistics/return-state';
import { query } from '../../../../../database/query';
import { freezeRound } from '../freezing/freeze-round';
import { reproduceReturn, type Reproduced } from '../freezing/reproduce-return';
import { reproduceTotal } from '../freezing/reproduce-total';
import { moveReturn } from '../returns/move-return';
import { readSaveRequest } from '../returns/read-save-request';
import { saveReturn } from '../returns/save-return';
import { readReturn, type StoredReturn } from '../returns/stored-return';
import { openRound, type RoundKey } from '../rounds/open-round';
import { publishRound } from '../rounds/publish-round';
import { saveSettings } from '../settings/settings';
import { saveUnits } from '../units/save-units';
import { readUnitsVersion } from '../units/stored-units';

type Place = { round: RoundKey; unitId: string };

/** Somebody's step at some time, which the rules allow or refuse as in the pages. */
type Step = { id: string; personId: string; at: Date };

/** What the application, its demonstration and tests may ask of rounds and frozen numbers. */
export type Returns = {
  /** How often the reporting units were saved; 0 where nobody has entered any. */
  unitsVersion(): Promise<number>;
  /** Documents that come in until this day are those of a migration: they count on the day of the former system. */
  migrateUntil(day: string): Promise<void>;
  /** Puts these units in the place of those there are. */
  putUnits(units: readonly ReportingUnit[]): Promise<void>;
  /** Opens a round or adds what is missing in it; answers how many returns are new. */
  openRound(round: RoundKey): Promise<number>;
  find(place: Place): Promise<StoredReturn | null>;
  /** `body` as the page sends it. */
  save(step: Step & { body: Record<string, unknown> }): Promise<void>;
  move(step: Step & { move: ReturnMoveName; version: number; reason?: string }): Promise<void>;
  freeze(args: Place & { personId: string }): Promise<{ frozen: number }>;
  publish(round: RoundKey): Promise<void>;
  /** A frozen return, as kept and as made again. */
  reproduceReturn(args: { returnId: string; revision: number }): Promise<Reproduced | null>;
  reproduceTotal(args: Place & { revision: number }): Promise<Reproduced | null>;
};

async function find(strapi: Core.Strapi, { round, unitId }: Place): Promise<StoredReturn | null> {
  const { connection } = strapi.db;
  const [row] = await query<{ id: string }>(
    connection,
    `select id::text as id from zhaoshi_statistics.returns
     where set_key = ? and quarter = ? and unit_id = ?`,
    [round.setKey, round.quarter, unitId],
  );
  return row ? readReturn(connection, row.id) : null;
}

export default function returns({ strapi }: { strapi: Core.Strapi }): Returns {
  return {
    unitsVersion: () => readUnitsVersion(strapi.db.connection),
    migrateUntil: async (day) => {
      await saveSettings(strapi, { migrationUntil: day });
    },
    putUnits: async (units) => {
      const version = await readUnitsVersion(strapi.db.connection);
      await saveUnits(strapi, { units, version });
    },
    openRound: (round) => openRound(strapi, round),
    find: (place) => find(strapi, place),
    save: ({ body, ...step }) => saveReturn(strapi, { ...step, request: readSaveRequest(body) }),
    move: ({ reason = null, ...step }) => moveReturn(strapi, { ...step, reason }),
    freeze: (args) => freezeRound(strapi, { ...args, reason: null }),
    publish: (round) => publishRound(strapi, round),
    reproduceReturn: (args) => reproduceReturn(strapi, args),
    reproduceTotal: (args) => reproduceTotal(strapi, args),
  };
}
