import type { Said, SourceChoice } from '../contracts/returns';
import type { SourceGroup, Sources } from '../contracts/sources';
import { registered, type RegisteredSource } from '../counting/registered-source';

/** The groups of sources numbers are counted from; the contract is in contracts/sources.ts. */
export type SourcesService = Sources & {
  list(): readonly RegisteredSource[];
  /** The group a key belongs to. */
  find(key: string): RegisteredSource | undefined;
  /** What a source is called; null for one that is not registered (its plugin has gone). */
  labelOf(key: string): Said | null;
  /** All sources an indicator can name. */
  choices(): SourceChoice[];
};

export default function sources(): SourcesService {
  const groups = new Map<string, RegisteredSource>();
  const find = (key: string) => groups.get(key.split('.')[0] ?? '');
  return {
    register<Fact>(group: SourceGroup<Fact>) {
      if (groups.has(group.topic)) throw new Error(`The topic "${group.topic}" is taken`);
      groups.set(group.topic, registered(group));
    },
    list: () => [...groups.values()],
    find,
    choices: () =>
      [...groups.values()].flatMap(({ labels }) =>
        [...labels].map(([key, label]) => ({ key, label })),
      ),
    labelOf: (key) => find(key)?.labels.get(key) ?? null,
  };
}
