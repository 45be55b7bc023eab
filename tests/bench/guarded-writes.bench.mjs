/** What the guarded road costs: publishing a disclosure under its rules against stock Strapi on the same table. */
import { boot, built, makeDrafts, makePlace, median, report } from './support/measure.mjs';

const DISCLOSURE = 'api::disclosure.disclosure';
const TIMES = 60;

const strapi = await boot();
const place = await makePlace(strapi);

/** @param {string} label */
const drafts = (label) => makeDrafts(strapi, { place, label, count: TIMES });

/** @param {string[]} ids */
function publishAll(ids) {
  return median(TIMES, (n) => strapi.documents(DISCLOSURE).publish({ documentId: ids[n] }));
}

await publishAll(await drafts('暖'));
const guarded = await publishAll(await drafts('规'));
const stockIds = await drafts('常');
built('documents/document-rules.js').clearDocumentRules();
const stock = await publishAll(stockIds);
report({
  what: 'publish under rules / stock publish',
  measured: guarded,
  baseline: stock,
  goal: 2.5,
});

await strapi.destroy();
process.exit();
