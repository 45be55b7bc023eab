/** Loaded before Strapi's command line: it finds the compiled application instead of compiling it once more. */
const { createRequire } = require('node:module');
const { join } = require('node:path');

const core = createRequire(require.resolve('@strapi/strapi'))('@strapi/core');
const appDir = process.cwd();
core.compileStrapi = () => Promise.resolve({ appDir, distDir: join(appDir, 'dist') });
