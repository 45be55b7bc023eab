/**
 * How numbers come into returns by themselves. A plugin registers a group of sources that count from the same facts:
 *
 * ```ts
 * if (strapi.plugins.statistics) {
 *   strapi.plugin('statistics').service<Sources>('sources').register({
 *     topic: 'training',
 *     sources: [{ key: 'training.courses', label: { zh: …, en: … }, count: (facts, context) => countRecords(…) }],
 *     load: async ({ connection }) => ({ facts: await readCourses(connection) }),
 *     idOf: ({ id }) => id,
 *     tell: (ids) => tellCourses(ids),
 *   });
 * }
 * ```
 */
import type { Knex } from 'knex';
import type { AutoSource } from '../../../../../domain/statistics/auto-source';
import type { DatedRecord } from '../../../../../domain/statistics/late-records';
import type { Said } from './returns';

/** A record behind a number, as people see it. */
export type SourceRecord = { id: string; title: string; on: string | null; href: string | null };

/** A record with its day and when the platform came to know of it, for the late list. */
export type LateCandidate = DatedRecord & { title: string; organizationId: string | null };

/** A source with the name people choose it by and see beside its numbers. */
export type NamedSource<Fact> = AutoSource<Fact> & { label: Said };

export type SourceGroup<Fact> = {
  /** The first part of the keys of its sources: `training`. */
  topic: string;
  sources: readonly NamedSource<Fact>[];
  /**
   * All facts. `upTo` is an event of the publication ledger: whoever reads the ledger stops there and answers with the last
   * `sequence` read; others may leave both aside. Facts are plain JSON values. `basis` is what facts depend on besides the
   * records, such as settings, as plain JSON: it is kept with what was counted, and given back when that is counted again.
   */
  load(args: {
    connection: Knex;
    upTo: string | null;
    basis?: unknown;
  }): Promise<{ facts: readonly Fact[]; sequence?: string; basis?: unknown }>;
  /** The id of a fact among the records of what was counted. */
  idOf: (fact: Fact) => string;
  organizationOf: (fact: Fact) => string | null;
  /** What the records are called; those that are gone are left out. */
  tell(ids: readonly string[]): Promise<SourceRecord[]>;
  /** Records that may have come to be known after their quarter was frozen. */
  lateCandidates?(args: { connection: Knex }): Promise<LateCandidate[]>;
};

export type Sources = {
  /** Throws on a topic that is taken, and on keys that do not begin with it. */
  register<Fact>(group: SourceGroup<Fact>): void;
};
