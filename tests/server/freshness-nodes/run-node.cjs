/** The application as it runs in production, HTTP, jobs and mail, on a machine called NODE_NAME. */
const os = require('node:os');
const { join } = require('node:path');
const { setTimeout: sleep } = require('node:timers/promises');
const { createStrapi } = require('@strapi/strapi');

os.hostname = () => String(process.env.NODE_NAME);

const appDir = join(__dirname, '..', '..', '..');

async function main() {
  const strapi = await createStrapi({ appDir, distDir: join(appDir, 'dist') }).start();
  // It starts by itself once the server listens; from then on no minute of the schedules is missed.
  const worker = strapi.plugin('jobs').service('worker');
  while (worker.state() !== 'running') await sleep(20);
  process.send('ready');
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
