import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { identify, isAlive } from './process-identity.mjs';

/**
 * What a lock file holds: its owner, and notes the owner left for whoever finds the file after a crash.
 * @typedef {import('./process-identity.mjs').ProcessIdentity & { notes?: Record<string, any> }} LockContent
 * @typedef {{ note(notes: Record<string, any>): void, release(): void, leftover: LockContent | undefined }} Lock
 */

/** @param {string} path @returns {LockContent | undefined} */
export function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * The live owner of a lock, if any.
 * @param {string} path
 */
export function liveOwner(path) {
  const content = readLock(path);
  return isAlive(content) ? content : undefined;
}

/**
 * Takes a lock for this process. A file whose owner is dead is taken over: number and start time must both match,
 * so a number given to another program does not block us for ever.
 * @param {string} path
 * @returns {Lock | { owner: LockContent }} the owner when it is alive
 */
export function takeLock(path) {
  mkdirSync(dirname(path), { recursive: true });
  const me = identify(process.pid);
  /** @type {LockContent | undefined} */
  let leftover;
  for (let attempt = 0; attempt < 20; attempt++) {
    if (createExclusively(path, me)) return makeLock(path, me, leftover);
    const content = readLock(path);
    if (content && isAlive(content)) return { owner: content };
    leftover = setAside(path, content) ?? leftover;
  }
  throw new Error(`Cannot take the lock ${path}`);
}

/**
 * Link, unlike open-then-write, makes the file appear with its content in one step.
 * @param {string} path @param {LockContent} content
 */
function createExclusively(path, content) {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(content), { mode: 0o600 });
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * Removes a dead owner's file, unless a third process replaced it between our look and our move.
 * @param {string} path @param {LockContent | undefined} expected
 */
function setAside(path, expected) {
  const aside = `${path}.stale.${process.pid}`;
  try {
    renameSync(path, aside);
    const moved = readLock(aside);
    if (moved && isAlive(moved)) linkSync(aside, path);
    rmSync(aside, { force: true });
  } catch {
    // Somebody else was faster: the next round looks again.
  }
  return expected;
}

/**
 * @param {string} path @param {LockContent} me @param {LockContent | undefined} leftover
 * @returns {Lock}
 */
function makeLock(path, me, leftover) {
  /** @type {Record<string, any>} */
  let notes = {};
  return {
    leftover,
    note(more) {
      notes = { ...notes, ...more };
      writeFileSync(`${path}.${process.pid}`, JSON.stringify({ ...me, notes }), { mode: 0o600 });
      renameSync(`${path}.${process.pid}`, path);
    },
    release: () => rmSync(path, { force: true }),
  };
}

/**
 * Waits until the lock is free, then runs the task under it.
 * @template T
 * @param {{ path: string, onWait: (pid: number) => void }} lock @param {() => Promise<T>} task
 */
export async function withLock({ path, onWait }, task) {
  let taken = takeLock(path);
  if ('owner' in taken) onWait(taken.owner.pid);
  while ('owner' in taken) {
    await sleep(250);
    taken = takeLock(path);
  }
  try {
    return await task();
  } finally {
    taken.release();
  }
}
