/** The application as it runs in production, HTTP, jobs and mail, on a machine called NODE_NAME. */
const os = require('node:os');
const { join } = require('node:path');
const { createStrapi } = require('@strapi/strapi');

os.hostname = () => String(process.env.NODE_NAME);

const appDir = join(__dirname, '..', '..', '..');

createStrapi({ appDir, distDir: join(appDir, 'dist') })
  .start()
  .then(() => process.send('ready'))
  .catch((error) => {
    console.error(error);
    process.exit(1);
  });
