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

/** A running private PostgreSQL on data that stays when it stops, for tests that end it roughly. */
export interface PrivatePostgres {
  pid: number;
  url(database?: string): string;
  stop(): Promise<void>;
  /** Settles when it is gone, whoever ended it. */
  ended: Promise<void>;
}
export function startPrivatePostgres(options: {
  path: string;
  passwordFile: string;
  logFile: string;
  quick?: boolean;
}): Promise<PrivatePostgres>;
