import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * A process, told apart from a later one that was given the same number.
 * @typedef {{ pid: number, startedAt: string }} ProcessIdentity
 */

/**
 * When a process started, as an opaque string that never repeats for the same number; undefined when there is none.
 * @param {number} pid
 */
export function processStart(pid) {
  if (process.platform !== 'linux') return startByPs(pid);
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the name in brackets and may hold spaces: count from behind it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z') return undefined;
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot}:${fields[19]}`;
  } catch {
    return undefined;
  }
}

/** @param {number} pid */
function startByPs(pid) {
  try {
    return (
      execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() ||
      undefined
    );
  } catch {
    return undefined;
  }
}

/** @param {number} pid @returns {ProcessIdentity} */
export function identify(pid) {
  return { pid, startedAt: processStart(pid) ?? 'gone' };
}

/** @param {ProcessIdentity | undefined} identity */
export function isAlive(identity) {
  return identity !== undefined && processStart(identity.pid) === identity.startedAt;
}

/**
 * The words a process was started with; empty when there is no such process.
 * @param {number} pid @returns {string[]}
 */
export function commandLine(pid) {
  try {
    if (process.platform === 'linux') {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').filter(Boolean);
    }
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
      .trim()
      .split(' ');
  } catch {
    return [];
  }
}

/**
 * Asks a process (not necessarily a child) to end, and forces it after the patience runs out.
 * @param {ProcessIdentity} identity
 * @param {{ signal: NodeJS.Signals, force: NodeJS.Signals, patienceMs: number }} how
 */
export async function endProcess(identity, { signal, force, patienceMs }) {
  trySignal(identity.pid, signal);
  if (await waitForEnd(identity, patienceMs)) return;
  trySignal(identity.pid, force);
  await waitForEnd(identity, 10_000);
}

/** @param {number} pid @param {NodeJS.Signals} signal */
function trySignal(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended in the meantime.
  }
}

/** @param {ProcessIdentity} identity @param {number} timeoutMs */
async function waitForEnd(identity, timeoutMs) {
  const until = Date.now() + timeoutMs;
  while (isAlive(identity)) {
    if (Date.now() > until) return false;
    await sleep(50);
  }
  return true;
}
