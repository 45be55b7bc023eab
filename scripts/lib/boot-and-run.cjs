/**
 * node boot-and-run.cjs [file:export …]: boots the built application without listening and calls exports of compiled
 * files (paths below dist/) with the Strapi instance, one after the other. A process of its own, because Strapi
 * installs signal handlers and removes everybody else's when it ends.
 */
const { join } = require('node:path');
const { createStrapi } = require('@strapi/strapi');

const appDir = join(__dirname, '..', '..');
const distDir = join(appDir, 'dist');

/** @param {string[]} calls */
async function main(calls) {
  const strapi = await createStrapi({ appDir, distDir }).load();
  try {
    for (const call of calls) {
      const [file = '', name = ''] = call.split(':');
      await require(join(distDir, file))[name](strapi);
    }
  } finally {
    await strapi.destroy();
  }
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
