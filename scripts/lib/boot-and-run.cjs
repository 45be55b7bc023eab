/**
 * node boot-and-run.cjs [file:export …] [-- json]: boots the built application without listening and calls exports of
 * compiled files (paths below dist/) with the Strapi instance and what the JSON says, one after the other. A process of its own, because Strapi
 * installs signal handlers and removes everybody else's when it ends.
 */
const { join } = require('node:path');
const { createStrapi } = require('@strapi/strapi');

const appDir = join(__dirname, '..', '..');
const distDir = join(appDir, 'dist');

/** Before and after the two hyphens. @param {string[]} args */
function split(args) {
  const at = args.indexOf('--');
  return at < 0 ? [args, []] : [args.slice(0, at), args.slice(at + 1)];
}

/** @param {string[]} args */
async function main(args) {
  const [calls, [json]] = split(args);
  const options = json === undefined ? [] : [JSON.parse(json)];
  const strapi = await createStrapi({ appDir, distDir }).load();
  try {
    for (const call of calls) {
      const [file = '', name = ''] = call.split(':');
      await require(join(distDir, file))[name](strapi, ...options);
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
