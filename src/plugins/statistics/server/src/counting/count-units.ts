import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Counter } from '../../../../../domain/statistics/auto-source';
import { countCells } from '../../../../../domain/statistics/count-cells';
import type { Indicator } from '../../../../../domain/statistics/indicator';
import type { Quarter } from '../../../../../domain/statistics/period';
import { unitOfOrganizations } from '../../../../../domain/statistics/unit-of-organizations';
import { getService } from '../get-service';
import { readOrganizationParents } from '../units/organization-parents';
import { readUnits } from '../units/stored-units';
import type { StoredAutoCell } from '../returns/stored-return';
import type { LoadedSource } from './registered-source';

/** What was counted for one unit. */
export type CountedUnit = {
  cells: Record<string, StoredAutoCell>;
  /** Digest of the facts counted, by topic. */
  digests: Record<string, string>;
};

export type CountedUnits = {
  units: Map<string, CountedUnit>;
  ledgerSequence: string;
  /** What the facts depended on besides the records, by topic. */
  bases: Record<string, unknown>;
  /** When the counting began: what came to be known later is not in it. ISO 8601. */
  countedAt: string;
};

/** The digests of what a unit's numbers were counted from. */
export function digestsOf(
  cells: Readonly<Record<string, Pick<StoredAutoCell, 'source' | 'records'>>>,
  loaded: readonly LoadedSource[],
): Record<string, string> {
  return Object.fromEntries(
    loaded.map(({ topic, digestOf }) => {
      const own = Object.values(cells).filter(({ source }) => source.startsWith(`${topic}.`));
      return [topic, digestOf(new Set(own.flatMap(({ records }) => records)))];
    }),
  );
}

/**
 * Loads the groups that the rows name, or only these of them; the ledger up to an event, null is all of it. `bases` are
 * those of an earlier counting that is to be done again.
 */
export async function loadSources(
  strapi: Core.Strapi,
  args: {
    connection: Knex;
    upTo: string | null;
    asked: readonly Indicator[];
    topics?: readonly string[];
    bases?: Readonly<Record<string, unknown>>;
  },
): Promise<LoadedSource[]> {
  const { connection, upTo, asked, topics, bases = {} } = args;
  const named = new Set(asked.flatMap(({ autoSource }) => autoSource?.source.split('.')[0] ?? []));
  const groups = getService(strapi, 'sources')
    .list()
    .filter(({ topic }) => named.has(topic) && (topics?.includes(topic) ?? true));
  const loaded: LoadedSource[] = [];
  for (const group of groups) {
    loaded.push(await group.load({ connection, upTo, basis: bases[group.topic] }));
  }
  return loaded;
}

export function countersOf(loaded: readonly LoadedSource[]): Map<string, Counter> {
  return new Map(loaded.flatMap(({ counters }) => [...counters]));
}

/** Counts every cell that has a source, for these units at once. */
export async function countUnits(
  strapi: Core.Strapi,
  connection: Knex,
  args: { asked: readonly Indicator[]; quarter: Quarter; unitIds: readonly string[] },
): Promise<CountedUnits> {
  const { asked, quarter, unitIds } = args;
  const countedAt = new Date().toISOString();
  const loaded = await loadSources(strapi, { connection, upTo: null, asked });
  const parents = await readOrganizationParents(strapi);
  const unitOf = unitOfOrganizations(await readUnits(connection), quarter, parents);
  const counters = countersOf(loaded);
  const { cells } = countCells({ indicators: asked, quarter, counters, unitIds, unitOf });
  const sources = new Map(asked.map(({ code, autoSource }) => [code, autoSource?.source ?? '']));
  const units = new Map(
    [...cells].map(([unitId, own]): [string, CountedUnit] => {
      const counted = Object.fromEntries(
        [...own].map(([code, { value, records }]): [string, StoredAutoCell] => [
          code,
          { source: sources.get(code) ?? '', counted: value, records: [...records], reason: null },
        ]),
      );
      return [unitId, { cells: counted, digests: digestsOf(counted, loaded) }];
    }),
  );
  const sequence = loaded.find((one) => one.sequence !== null)?.sequence;
  const bases = Object.fromEntries(loaded.map(({ topic, basis }) => [topic, basis]));
  return { units, ledgerSequence: sequence ?? '0', bases, countedAt };
}
