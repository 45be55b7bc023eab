import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Refusal, say } from './messages.mjs';

/** What the tests need besides npm packages: a file each Debian package brings, and the package. */
const NEEDED = [
  { file: '/usr/bin/chromium', packages: ['chromium'] },
  // Without a Chinese font every page of a screenshot would be boxes.
  { file: '/usr/share/fonts/opentype/noto', packages: ['fonts-noto-cjk'] },
  // Backup and restore are tried with the server and clients an operator has.
  { file: '/usr/lib/postgresql', packages: ['postgresql'] },
];

/**
 * Installs what is missing when running as root on Debian.
 * @throws {Refusal} when a package is missing and cannot be installed
 */
export function ensureDebianPackages() {
  const missing = NEEDED.filter(({ file }) => !existsSync(file));
  if (missing.length === 0) return;
  const packages = missing.flatMap((need) => need.packages);
  if (process.getuid?.() !== 0)
    throw new Refusal('test.packages_missing', { packages: packages.join(' ') });
  say('test.installing_packages', { packages: packages.join(' ') });
  const options = {
    stdio: /** @type {const} */ ('inherit'),
    // The package would start a server of its own on port 5432; nobody needs it.
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
  };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
  const still = missing.filter(({ file }) => !existsSync(file));
  if (still.length > 0) {
    throw new Refusal('test.packages_missing', {
      packages: still.flatMap((n) => n.packages).join(' '),
    });
  }
}
