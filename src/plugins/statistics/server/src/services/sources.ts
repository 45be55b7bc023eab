import type { SourceGroup, Sources } from '../contracts/sources';
import { registered, type RegisteredSource } from '../counting/registered-source';

/** The groups of sources numbers are counted from; the contract is in contracts/sources.ts. */
export type SourcesService = Sources & {
  list(): readonly RegisteredSource[];
  /** The group a key belongs to. */
  find(key: string): RegisteredSource | undefined;
};

export default function sources(): SourcesService {
  const groups = new Map<string, RegisteredSource>();
  return {
    register<Fact>(group: SourceGroup<Fact>) {
      if (groups.has(group.topic)) throw new Error(`The topic "${group.topic}" is taken`);
      groups.set(group.topic, registered(group));
    },
    list: () => [...groups.values()],
    find: (key) => groups.get(key.split('.')[0] ?? ''),
  };
}
