import type { Knex } from 'knex';
import type { AutoSource } from '../../../../../domain/statistics/auto-source';
import type { DatedRecord } from '../../../../../domain/statistics/late-records';

// The registry of plugin `statistics`, said in our own words: either plugin compiles without the other.

export type NamedSource<Fact> = AutoSource<Fact> & { label: { zh: string; en: string } };

export type TellRecord = { id: string; title: string; on: string | null; href: string | null };

export type LateCandidate = DatedRecord & { title: string; organizationId: string | null };

export type SourceGroup<Fact> = {
  topic: string;
  sources: readonly NamedSource<Fact>[];
  load(args: { connection: Knex }): Promise<{ facts: readonly Fact[] }>;
  idOf: (fact: Fact) => string;
  organizationOf: (fact: Fact) => string | null;
  tell(ids: readonly string[]): Promise<TellRecord[]>;
  lateCandidates(args: { connection: Knex }): Promise<LateCandidate[]>;
};

export type Registry = { register<Fact>(group: SourceGroup<Fact>): void };
