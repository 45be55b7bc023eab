import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

/** Publishes drafts without a review; others publish what they approve themselves. */
const SCRIPT = join(import.meta.dirname, 'publish-drafts.cjs');
const ROOT = join(import.meta.dirname, '..', '..', '..');

/** An application of its own that publishes drafts until it is killed or has none left. */
export type Publisher = {
  /** Settles when it has booted; rejects with what it printed when it could not. */
  ready: Promise<void>;
  begin(): void;
  /** Settles when it has published so many documents, or ended before. */
  hasPublished(count: number): Promise<void>;
  /** `kill -9`: nothing of it runs any more, no clean-up either. */
  kill(): Promise<void>;
  /** Whether it came to its end by itself. */
  ended: Promise<{ finished: boolean; output: string }>;
};

function outputOf(child: ChildProcess): () => string {
  let output = '';
  child.stdout?.on('data', (chunk) => (output += String(chunk)));
  child.stderr?.on('data', (chunk) => (output += String(chunk)));
  return () => output;
}

/** Starts a publisher on a database; it boots at once and waits for `begin`. */
export function startPublisher(
  databaseUrl: string,
  environment: Record<string, string>,
  script = SCRIPT,
): Publisher {
  const env = { PATH: process.env.PATH, ...environment, DATABASE_URL: databaseUrl };
  const child = fork(script, { cwd: ROOT, env, execArgv: [], silent: true });
  const output = outputOf(child);
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const ready = new Promise<void>((resolve, reject) => {
    child.on('message', (message) => message === 'ready' && resolve());
    void exited.then(() =>
      reject(new Error(`The publisher ended before it was ready:\n${output()}`)),
    );
  });
  // Whoever kills it while it boots does not wait for it to be ready.
  ready.catch(() => undefined);
  return {
    ready,
    hasPublished: (count) => {
      let left = count;
      const counted = new Promise<void>((resolve) => {
        if (left === 0) resolve();
        child.on('message', (message) => message === 'published' && --left === 0 && resolve());
      });
      return Promise.race([counted, exited.then(() => undefined)]);
    },
    begin: () => void child.send('begin'),
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
    ended: exited.then((code) => ({ finished: code === 0, output: output() })),
  };
}
