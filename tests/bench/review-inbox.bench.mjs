/** The inbox of a reviewer with 10,000 open runs, against the same with 100. The issue asks for less than 300 ms. */
import { boot, built, makePlace, median, report } from './support/measure.mjs';

const TIMES = 20;
const FEW = 100;
const MANY = 10_000;

const strapi = await boot({ requiresReview: true });
const { organization } = await makePlace(strapi);
const { documentId: organizationId } = organization;
const person = await strapi.service('admin::user').create({
  firstname: '基准',
  email: 'bench@example.org',
  password: 'Bench-Password-1',
  isActive: true,
  registrationToken: null,
  roles: [],
});
await strapi
  .plugin('directory')
  .service('assignments')
  .create({
    holder: { kind: 'person', userId: person.id },
    organization: organizationId,
    duty: 'first_reviewer',
  });

/** @param {number} from @param {number} to */
async function addRuns(from, to) {
  const { READY_WORKFLOWS } = built('domain/review/ready-workflows.data.js');
  await strapi.db.connection.raw(
    `insert into zhaoshi_review.runs (uid, document_id, title, organization_id, workflow_key, workflow_name,
      workflow_version, track, plan, state, step_index, step_duty, round, digest, submitter_id, submitter_name,
      author_ids, approvals, submitted_at, step_reached_at, due_on)
     select 'api::disclosure.disclosure', 'bench' || n, '基准信息' || n, ?, 'three_reviews', '三审三校', 1, 'standard',
      ?::jsonb, 'open', 0, 'first_reviewer', 1, md5(n::text), '0', '某人', '["0"]', '[]', now(), now(),
      current_date + (n % 40) - 10
     from generate_series(?::int, ?::int) as n`,
    [organizationId, JSON.stringify(READY_WORKFLOWS[0].steps), from, to],
  );
  await strapi.db.connection.raw(
    `insert into disclosures (document_id, title, organization_key, created_at, updated_at)
     select 'bench' || n, '基准信息' || n, ?, now(), now() from generate_series(?::int, ?::int) as n`,
    [organizationId, from, to],
  );
  await strapi.db.connection.raw('analyze zhaoshi_review.runs, disclosures');
}

const { readInbox } = built('plugins/review/server/src/inbox/read-inbox.js');
const user = await strapi.db
  .query('admin::user')
  .findOne({ where: { id: person.id }, populate: ['roles'] });
const query = {
  personId: String(person.id),
  userAbility: await strapi.service('admin::permission').engine.generateUserAbility(user),
  box: 'todo',
  uid: null,
  search: null,
  sort: 'dueOn:asc',
  page: 1,
  pageSize: 20,
};
const list = () => median(TIMES, () => readInbox(strapi, query));

await addRuns(1, FEW);
await list();
const few = await list();
await addRuns(FEW + 1, MANY);
const many = await list();
report({ what: 'inbox of 10,000 open runs / of 100', measured: many, baseline: few, goal: 10 });

await strapi.destroy();
process.exit();
