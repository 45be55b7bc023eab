/**
 * Takes every submitted draft through the hands of its reviewers and publishes it, four at a time, in a process of its
 * own that may be killed at any moment. REVIEW_STAFF names the person of each duty, and who publishes.
 */
const { join } = require('node:path');
const { createStrapi } = require('@strapi/strapi');

const root = join(__dirname, '..', '..', '..');
const built = (path) =>
  require(join(root, 'dist', 'src', 'plugins', 'review', 'server', 'src', path));
const { approve } = built('actions/approve.js');
const { latestRun } = built('runs/stored-run.js');
const { SECRECY_QUESTIONS } = require(join(root, 'dist/src/domain/review/secrecy-form.js'));

const DISCLOSURE = 'api::disclosure.disclosure';
const PARALLEL = 4;
const staff = JSON.parse(process.env.REVIEW_STAFF ?? '{}');
const secrecy = {
  answers: Object.fromEntries(SECRECY_QUESTIONS.map((question) => [question, 'no_concern'])),
  result: 'publish',
};

/** @param {string} message */
const waitFor = (message) =>
  new Promise((resolve) => {
    process.on('message', (heard) => heard === message && resolve(undefined));
  });

/** As a person signed in to the panel. */
async function as(strapi, userId, work) {
  const user = await strapi.db
    .query('admin::user')
    .findOne({ where: { id: userId }, populate: { roles: true } });
  return strapi.requestContext.run({ state: { user } }, work);
}

/** One approval, or the publication after the last; false when nothing is left to do. */
async function oneStep(strapi, documentId) {
  const run = await latestRun(strapi.db.connection, { uid: DISCLOSURE, documentId });
  if (run.state === 'completed') return false;
  if (run.state === 'approved') {
    const publish = () => strapi.documents(DISCLOSURE).publish({ documentId });
    await as(strapi, staff.publisher, publish);
  } else {
    const { kind, duty } = run.plan[run.stepIndex];
    const form = kind === 'secrecy_review' ? { secrecy } : {};
    const request = { id: run.id, version: run.version, isProofread: true, ...form };
    await as(strapi, staff[duty], () => approve(strapi, request));
  }
  process.send('published');
  return true;
}

async function main() {
  const begin = waitFor('begin');
  const strapi = await createStrapi({ appDir: root, distDir: join(root, 'dist') }).load();
  process.send('ready');
  await begin;
  const rows = await strapi.db
    .query(DISCLOSURE)
    .findMany({ where: { publishedAt: null }, select: ['documentId'] });
  const queue = rows.map((row) => row.documentId);
  const work = async () => {
    for (let documentId = queue.pop(); documentId; documentId = queue.pop()) {
      while (await oneStep(strapi, documentId));
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, work));
  process.send('done');
}

main().then(
  () => process.exit(0),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
