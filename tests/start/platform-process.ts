import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface PlatformProcess {
  child: ChildProcess;
  /** Everything printed so far. */
  output(): string;
  /** Exit code; null after a kill. */
  ended: Promise<number | null>;
}

/** The caller's variables without those that would steer the platform or come from vitest. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const steering =
    /^(DATABASE_|ZHAOSHI_|VITEST|NODE_ENV$|ENV_PATH$|HOST$|PORT$|APP_KEYS$|TEST$)|_(SALT|SECRET|KEY)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !steering.test(name)));
}

/** `npm start` in a folder. */
export function npmStart(folder: string, port: number): PlatformProcess {
  const child = spawn('npm', ['start'], {
    cwd: folder,
    env: { ...cleanEnvironment(), PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { child, output: () => output, ended };
}

/** Waits for the line that says it is ready; throws with everything printed when it ends or takes too long. */
export async function untilReady(platform: PlatformProcess, withinMs: number): Promise<void> {
  let ended = false;
  void platform.ended.then(() => (ended = true));
  const deadline = Date.now() + withinMs;
  while (!platform.output().includes('Press Ctrl-C to stop.')) {
    if (ended || Date.now() > deadline) throw new Error(`Not ready:\n${platform.output()}`);
    await sleep(100);
  }
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export function isRunning(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2, stat.lastIndexOf(')') + 3) !== 'Z';
  } catch {
    return false;
  }
}

export interface Processes {
  script: number;
  server: number;
  postgres: number;
}

/** The three processes of a running platform, from the files they keep. */
export function processesOf(folder: string): Processes {
  const read = (...path: string[]) => readFileSync(join(folder, '.tmp', ...path), 'utf8');
  const lock = JSON.parse(read('postgres.lock')) as {
    pid: number;
    notes: { server: { pid: number } };
  };
  const postgres = Number.parseInt(read('postgres', 'data', 'postmaster.pid'), 10);
  return { script: lock.pid, server: lock.notes.server.pid, postgres };
}

/** kill -9, and waits until they are gone. */
export async function killHard(...pids: number[]): Promise<void> {
  for (const pid of pids) process.kill(pid, 'SIGKILL');
  while (pids.some(isRunning)) await sleep(50);
}
