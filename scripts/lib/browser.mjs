import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Refusal, say } from './messages.mjs';

const CHROMIUM = '/usr/bin/chromium';

/** Debian's Chromium and a Chinese font for the browser tests; without the font every page would be boxes. */
export function ensureBrowser() {
  if (existsSync(CHROMIUM)) return;
  if (process.getuid?.() !== 0) throw new Refusal('test.no_browser');
  say('test.installing_browser');
  const options = {
    stdio: /** @type {const} */ ('inherit'),
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'],
    options,
  );
  if (!existsSync(CHROMIUM)) throw new Refusal('test.no_browser');
}
