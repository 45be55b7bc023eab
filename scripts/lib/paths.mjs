import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout this script belongs to, symbolic links resolved, whatever folder it is called from. */
export const ROOT = realpathSync(join(dirname(fileURLToPath(import.meta.url)), '..', '..'));

/** Everything a start leaves behind that is not source: database, build stamps, locks. Never committed. */
export const STATE_DIR = join(ROOT, '.tmp');

export const STRAPI_CLI = join(ROOT, 'node_modules', '@strapi', 'strapi', 'bin', 'strapi.js');
