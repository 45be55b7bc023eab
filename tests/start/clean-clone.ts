import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = realpathSync(join(import.meta.dirname, '..', '..'));

/** What tools put into node_modules while they work; a hard link to it would be shared with this checkout. */
const CACHES = ['.cache', '.strapi', '.vite', '.vitest'];

function copySources(folder: string): void {
  const listed = ['git', 'ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate'];
  const existing = 'while IFS= read -r -d "" f; do [ -e "$f" ] && printf "%s\\0" "$f"; done';
  const script = `${listed.join(' ')} -z | ${existing} | tar --null -T - -cf - | tar -xf - -C "$1"`;
  execFileSync('bash', ['-c', `set -e; ${script}`, 'bash', folder], { cwd: ROOT });
}

/** Hard links take seconds where `npm ci` takes minutes; ZHAOSHI_TEST_FULL_INSTALL=1 lets `npm start` install. */
function linkDependencies(folder: string): void {
  if (process.env.ZHAOSHI_TEST_FULL_INSTALL) return;
  const target = join(folder, 'node_modules');
  try {
    execFileSync('cp', ['-al', join(ROOT, 'node_modules'), target], { stdio: 'ignore' });
  } catch {
    // Another file system: a plain copy.
    rmSync(target, { recursive: true, force: true });
    execFileSync('cp', ['-a', join(ROOT, 'node_modules'), target]);
  }
  for (const name of CACHES) rmSync(join(target, name), { recursive: true, force: true });
}

/**
 * The sources as git sees them, uncommitted work included, in a new folder only its owner may enter: as root that is
 * the hard case, because PostgreSQL's own user cannot reach anything in it.
 */
export function makeCleanClone(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'zhaoshi-start-')));
  copySources(folder);
  linkDependencies(folder);
  return folder;
}

/** Removes the clone and, when its database had to live outside, that as well. */
export function removeClone(folder: string): void {
  const data = join(folder, '.tmp', 'postgres');
  if (existsSync(data)) {
    const outside = dirname(realpathSync(data));
    if (outside.startsWith('/var/lib/zhaoshi/')) rmSync(outside, { recursive: true, force: true });
  }
  rmSync(folder, { recursive: true, force: true });
}
