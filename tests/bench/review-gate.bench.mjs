/** What the gate costs: publishing an approved disclosure, against publishing the same without a review. */
import { boot, built, makeDrafts, makePlace, median, report } from './support/measure.mjs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { requireNoReview } = require('../server/support/require-no-review.cjs');
const DISCLOSURE = 'api::disclosure.disclosure';
const TIMES = 60;

const strapi = await boot({ requiresReview: true });
const place = await makePlace(strapi);

/** @param {string} label */
const drafts = (label) => makeDrafts(strapi, { place, label, count: TIMES });

/** Approved by SQL: what is measured is the publication. @param {string[]} ids */
async function approveAll(ids) {
  const { readContent } = built('plugins/publication/server/src/content/read-content.js');
  for (const documentId of ids) {
    const { digest } = await readContent({ strapi, uid: DISCLOSURE, documentId, version: 'draft' });
    await strapi.db.connection.raw(
      `insert into zhaoshi_review.runs (uid, document_id, title, organization_id, workflow_key, workflow_name,
        workflow_version, track, plan, state, step_index, round, digest, submitter_id, submitter_name, author_ids,
        approvals, submitted_at, step_reached_at)
       values (?, ?, '', ?, 'three_reviews', '', 1, 'standard', '[]', 'approved', 0, 1, ?, '0', '', '[]', '[]', now(), now())`,
      [DISCLOSURE, documentId, place.organization.documentId, digest],
    );
  }
}

/** @param {string[]} ids */
function publishAll(ids) {
  return median(TIMES, (n) => strapi.documents(DISCLOSURE).publish({ documentId: ids[n] }));
}

const warm = await drafts('暖');
await approveAll(warm);
await publishAll(warm);
const gatedIds = await drafts('审');
await approveAll(gatedIds);
const gated = await publishAll(gatedIds);
const freeIds = await drafts('直');
requireNoReview(strapi);
const free = await publishAll(freeIds);
report({
  what: 'publish through the review gate / without',
  measured: gated,
  baseline: free,
  goal: 1.5,
});

await strapi.destroy();
process.exit();
