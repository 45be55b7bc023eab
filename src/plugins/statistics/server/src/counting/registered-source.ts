import type { Knex } from 'knex';
import { counterOf, type Counter } from '../../../../../domain/statistics/auto-source';
import { sourceDigest } from '../../../../../domain/statistics/freeze-return';
import type { Said } from '../contracts/returns';
import type { LateCandidate, SourceGroup, SourceRecord } from '../contracts/sources';

/** What a group knew at one time. */
export type LoadedSource = {
  topic: string;
  /** By the key indicators name. */
  counters: ReadonlyMap<string, Counter>;
  /** Up to which event the ledger was read; null where it was not. */
  sequence: string | null;
  /** What the facts depended on besides the records; undefined where that is nothing. */
  basis: unknown;
  /** The digest of the facts with these ids. */
  digestOf: (ids: ReadonlySet<string>) => string;
  /** Whose the facts with these ids are. */
  organizationsOf: (ids: ReadonlySet<string>) => Set<string>;
};

/** A group of sources, whatever its facts are. */
export type RegisteredSource = {
  topic: string;
  /** What its sources are called, by key. */
  labels: ReadonlyMap<string, Said>;
  load(args: { connection: Knex; upTo: string | null; basis?: unknown }): Promise<LoadedSource>;
  tell(ids: readonly string[]): Promise<SourceRecord[]>;
  lateCandidates(args: { connection: Knex }): Promise<LateCandidate[]>;
};

/** Throws on keys that do not begin with the topic. */
export function registered<Fact>(group: SourceGroup<Fact>): RegisteredSource {
  const { topic, sources, idOf, organizationOf } = group;
  const stranger = sources.find(({ key }) => !key.startsWith(`${topic}.`));
  if (stranger) throw new Error(`The source "${stranger.key}" is not of the topic "${topic}"`);
  return {
    topic,
    labels: new Map(sources.map(({ key, label }) => [key, label])),
    async load(args) {
      const { facts, sequence = null, basis } = await group.load(args);
      const byId = new Map(facts.map((fact) => [idOf(fact), fact]));
      const pick = (ids: ReadonlySet<string>) => [...ids].flatMap((id) => byId.get(id) ?? []);
      return {
        topic,
        counters: new Map(sources.map((source) => [source.key, counterOf(source, facts)])),
        sequence,
        basis,
        digestOf: (ids) => sourceDigest(pick(ids)),
        organizationsOf: (ids) => new Set(pick(ids).flatMap((fact) => organizationOf(fact) ?? [])),
      };
    },
    tell: (ids) => group.tell(ids),
    lateCandidates: (args) => group.lateCandidates?.(args) ?? Promise.resolve([]),
  };
}
