import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startPublisher, type Publisher } from '../publication-crash/publisher';

const SCRIPT = join(import.meta.dirname, 'run-node.cjs');
const CLOCK = join(import.meta.dirname, '..', 'support', 'stepped-clock.cjs');

export type NodeArgs = {
  /** Name of its machine, by which PostgreSQL and the mail server know it as well. */
  name: string;
  databaseUrl: string;
  environment: Record<string, string>;
  /** Where it reads its clock. */
  folder: string;
};

/** One of the machines the application runs on: a process of its own with a clock of its own. */
export type AppNode = {
  name: string;
  /** Puts its clock to an instant, while it runs or not. */
  setClock(at: Date): void;
  /** Settles when it listens and works. */
  start(): Promise<void>;
  /** `kill -9`. */
  kill(): Promise<void>;
};

function urlNamed(databaseUrl: string, name: string): string {
  const url = new URL(databaseUrl);
  url.searchParams.set('application_name', name);
  return url.toString();
}

export function makeNode({ name, databaseUrl, environment, folder }: NodeArgs): AppNode {
  const clock = join(folder, `${name}.clock`);
  let running: Publisher | undefined;
  const setClock = (at: Date) => {
    // In one go, so that nobody reads half of it.
    writeFileSync(`${clock}.new`, String(at.getTime() - Date.now()));
    renameSync(`${clock}.new`, clock);
  };
  const env = {
    ...environment,
    NODE_NAME: name,
    NODE_OPTIONS: `--require ${CLOCK}`,
    ZHAOSHI_TEST_CLOCK: clock,
    HOST: '127.0.0.1',
    PORT: '0',
    JOBS_ENABLED: 'true',
  };
  return {
    name,
    setClock,
    start: async () => {
      running = startPublisher(urlNamed(databaseUrl, name), env, SCRIPT);
      await running.ready;
    },
    kill: async () => running?.kill(),
  };
}
