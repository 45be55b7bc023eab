/** Builds what changed; returns whether something was built. */
export function ensureBuilt(options?: {
  part?: 'server' | 'all';
  force?: boolean;
}): Promise<boolean>;

/** Fresh secrets that are kept nowhere. */
export function throwawaySecrets(): Record<string, string>;

/** A running throw-away PostgreSQL; `url` names the application's role and the given database. */
export interface TemporaryDatabase {
  folder: string;
  url(database?: string): string;
  stop(): Promise<void>;
}
export function startTemporaryDatabase(options: { quick: boolean }): Promise<TemporaryDatabase>;
