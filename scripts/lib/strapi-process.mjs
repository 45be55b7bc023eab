import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from './paths.mjs';

/**
 * A program of ours that runs under this script's care.
 * @typedef {{ pid: number, ended: Promise<number>, stop: (patienceMs: number) => Promise<'stopped' | 'killed'> }} Managed
 */

/**
 * Starts node in a session of its own: Ctrl-C reaches only this script, which passes it on in the right order.
 * @param {string[]} args @param {NodeJS.ProcessEnv} env
 * @returns {Managed}
 */
export function spawnManaged(args, env) {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...env, STRAPI_TELEMETRY_DISABLED: 'true' },
  });
  const pid = child.pid ?? 0;
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
  return { pid, ended, stop: (patienceMs) => stopGroup(pid, ended, patienceMs) };
}

/** @param {number} pid @param {Promise<number>} ended @param {number} patienceMs */
async function stopGroup(pid, ended, patienceMs) {
  signal(pid, 'SIGTERM');
  const timer = new AbortController();
  const outOfPatience = sleep(patienceMs, 'late', { signal: timer.signal }).catch(() => 'late');
  const first = await Promise.race([ended, outOfPatience]);
  timer.abort();
  if (first !== 'late') return 'stopped';
  // The group, because `strapi develop` works through children.
  signal(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  await ended;
  return 'killed';
}

/** @param {number} pid @param {NodeJS.Signals} name */
function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch {
    // Already gone.
  }
}

/** @param {string} url */
async function answers(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    return response.ok;
  } catch {
    return false;
  }
}

/**
 * Waits until the server says it is healthy.
 * @param {string} url @param {{ ended: Promise<unknown>, onSlow: (seconds: number) => void }} options
 * @returns {Promise<boolean>} false when the server ended first
 */
export async function waitForHealth(url, { ended, onSlow }) {
  let gone = false;
  void ended.then(() => (gone = true));
  const began = Date.now();
  let nextWarning = 60_000;
  while (!gone) {
    if (await answers(url)) return true;
    await sleep(150);
    if (Date.now() - began > nextWarning) {
      onSlow(Math.round(nextWarning / 1000));
      nextWarning += 60_000;
    }
  }
  return false;
}
