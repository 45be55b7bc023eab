import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shanghaiDay } from '../../../src/domain/time/shanghai-day';
import type {
  ReviewComment,
  RunDifference,
  WorkflowItem,
} from '../../../src/plugins/review/server/src/contracts/api';
import type {
  ApiFinding,
  ApiRun,
  ApiRunDetails,
} from '../../../src/plugins/review/server/src/contracts/rest';
import { createApiToken } from '../harness/create-api-token';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { DISCLOSURE, openOffice, type Office } from './support/office';
import {
  apiCodeOf,
  documentPath,
  makeReviewToken,
  runIdOf,
  submitBy,
  submittedBy,
  reviewApi,
  type ApiAnswer,
  type Caller,
  type ReviewApi,
} from './support/review-api';
import { snapshot } from './support/snapshot';

const today = shanghaiDay(Date.now());

let app: TestApp;
let api: ReviewApi;
let own: Office;
/** A token of the OA system of the own organization. */
let oa: Caller;

beforeAll(async () => {
  app = await createTestApp({ requiresReview: true });
  own = await openOffice(app);
  api = await reviewApi(app);
  oa = api.as((await makeReviewToken(app, [own.organization])).key);
});
afterAll(() => app.close());

describe('submitting and taking back', () => {
  it('submits a draft in the name of the token, and shows the run as the panel does', async () => {
    const { document, run } = await submittedBy(oa, own, { note: '由办公系统提交。' });
    const panel = await own.panel(document);
    expect(run).toMatchObject({ id: panel.run?.id, state: 'open', type: 'disclosure', round: 1 });
    expect(run.plan).toEqual(panel.run?.plan);
    expect(run.records).toMatchObject([
      { action: 'submit', actorName: run.submitterName, opinion: '由办公系统提交。' },
    ]);
    const read = await oa<ApiRunDetails>('GET', `/runs/${run.id}`);
    expect(read.body.data).toEqual(run);
    expect((await oa('GET', `/runs/${run.id}/form.docx`)).status).toBe(200);
    const again = await submitBy(oa, document);
    expect([again.status, apiCodeOf(again)]).toEqual([400, 'review.already_submitted']);
  });

  it('the emergency track needs its reason', async () => {
    const document = await own.draft();
    const silent = await submitBy(oa, document, { track: 'emergency' });
    expect([silent.status, apiCodeOf(silent)]).toEqual([400, 'review.opinion_missing']);
    const { run } = await submittedBy(oa, own, { track: 'emergency', note: '突发停水。' });
    expect(run).toMatchObject({ track: 'emergency', emergencyReason: '突发停水。' });
  });

  it('submits again what was returned', async () => {
    const { document, run } = await submittedBy(oa, own);
    const path = `/review/runs/${run.id}/return`;
    const { first_reviewer } = own.staff;
    await first_reviewer.client('POST', path, { version: run.version, reason: '请补充依据。' });
    const again = await submitBy(oa, document, { note: '已补充。' });
    expect(again.status, JSON.stringify(again.body)).toBe(200);
    expect(again.body.data).toMatchObject({ id: run.id, round: 2, state: 'open' });
    expect(again.body.data?.records.map(({ action }) => action)).toEqual([
      'submit',
      'return_to_author',
      'resubmit',
    ]);
  });

  it('takes back its own submissions, on the version it saw, and nobody else’s', async () => {
    const { run } = await submittedBy(oa, own);
    const withdraw = (id: string, data: object) =>
      oa<ApiRunDetails>('POST', `/runs/${id}/withdraw`, { data });
    const stale = await withdraw(run.id, { version: run.version + 1 });
    expect([stale.status, apiCodeOf(stale)]).toEqual([409, 'review.conflict']);
    const done = await withdraw(run.id, { version: run.version, reason: '内容有误。' });
    expect(done.body.data).toMatchObject({ state: 'cancelled' });
    expect(done.body.data?.records.at(-1)).toMatchObject({
      action: 'withdraw',
      opinion: '内容有误。',
    });

    const theirs = await own.draft();
    await own.submit(theirs);
    const refused = await withdraw(await runIdOf(own, theirs), { version: 1 });
    expect([refused.status, apiCodeOf(refused)]).toEqual([400, 'review.only_submitter']);
    const colleague = api.as((await makeReviewToken(app, [own.organization])).key);
    const { run: another } = await submittedBy(oa, own);
    const stranger = await colleague('POST', `/runs/${another.id}/withdraw`, {
      data: { version: another.version },
    });
    expect(apiCodeOf(stranger)).toBe('review.only_submitter');
    expect((await own.panel(theirs)).run?.state).toBe('open');
  });

  it('is told what the automatic check told the panel, and nothing blocking is submitted', async () => {
    const document = await own.draft({ body: '机密★10年\n\n关于测试事项的通知。' });
    const { body } = await oa<ApiFinding[]>('GET', `${documentPath(document)}/findings`);
    expect(body.data).toEqual((await own.panel(document)).findings);
    expect(body.data?.[0]).toMatchObject({ severity: 'block', field: 'body' });
    expect(apiCodeOf(await submitBy(oa, document))).toBe('review.finding_blocks');
  });
});

describe('lists', () => {
  it('are filtered by state and type, newest first, page by page', async () => {
    const office = await openOffice(app);
    const caller = api.as((await makeReviewToken(app, [office.organization])).key);
    const made: string[] = [];
    for (let count = 0; count < 3; count += 1) {
      const document = await office.draft();
      const { body } = await submitBy(caller, document, {});
      made.unshift(body.data?.id ?? '');
    }
    await caller('POST', `/runs/${made[2]}/withdraw`, { data: { version: 1 } });
    const ids = async (query: string) => {
      const { body } = await caller<ApiRun[]>('GET', `/runs${query}`);
      return body.data?.map(({ id }) => id);
    };
    expect(await ids('')).toEqual(made);
    expect(await ids('?state=cancelled')).toEqual([made[2]]);
    expect(await ids('?state=open,cancelled&type=disclosure')).toEqual(made);
    expect(await ids('?type=annual-report')).toEqual([]);
    expect(await ids(`?organization=${office.organization.documentId}`)).toEqual(made);
    expect(await ids('?page=2&pageSize=2')).toEqual([made[2]]);
    const { body } = await caller('GET', '/runs?pageSize=2');
    expect(body.meta?.pagination).toEqual({ page: 1, pageSize: 2, pageCount: 2, total: 3 });
  });
});

describe('bad input', () => {
  it('is refused with code, field and value, and nothing is written', async () => {
    const { run, document } = await submittedBy(oa, own);
    const submissions = `${documentPath(document)}/submissions`;
    const withdrawal = `/runs/${run.id}/withdraw`;
    const before = await snapshot(app.strapi);
    const cases: [Promise<ApiAnswer>, string, string, string][] = [
      [oa('GET', '/runs?state=opened'), 'review.parameter_option', 'state', 'opened'],
      [oa('GET', '/runs?type=organization'), 'review.parameter_option', 'type', 'organization'],
      [oa('GET', '/runs?page=0'), 'review.parameter_number', 'page', '0'],
      [oa('GET', '/runs?pageSize=101'), 'review.parameter_number', 'pageSize', '101'],
      [oa('GET', '/runs?organization=%27'), 'review.parameter_document', 'organization', "'"],
      [oa('GET', '/runs?filters[state]=x'), 'review.parameter_unknown', 'filters', 'x'],
      [oa('GET', `/runs/${run.id}?populate=*`), 'review.parameter_unknown', 'populate', '*'],
      [
        oa('POST', submissions, { data: { track: 'fast' } }),
        'review.parameter_option',
        'track',
        'fast',
      ],
      [oa('POST', submissions, { data: { note: 5 } }), 'review.parameter_text', 'note', '5'],
      [
        oa('POST', submissions, { data: { digest: 'x' } }),
        'review.parameter_unknown',
        'digest',
        'x',
      ],
      [oa('POST', submissions, []), 'review.body_shape', 'data', '[]'],
      [oa('POST', withdrawal, {}), 'review.parameter_number', 'version', 'null'],
      [
        oa('POST', withdrawal, { data: { version: 1.5 } }),
        'review.parameter_number',
        'version',
        '1.5',
      ],
      [
        oa('GET', '/reports?from=2026-02-30&to=2026-03-01'),
        'review.report_period',
        'from',
        '2026-02-30',
      ],
      [
        oa('GET', `/reports?from=${today}&to=${today}&uid=x`),
        'review.parameter_unknown',
        'uid',
        'x',
      ],
    ];
    for (const [asked, code, field, value] of cases) {
      const { status, body } = await asked;
      expect(status, `${code} ${field}`).toBe(400);
      expect(body.error?.details.code, `${field} ${value}`).toBe(code);
      expect(body.error?.details.reasons?.[0]?.field).toBe(field);
      expect(body.error?.details.message.zh).toContain(value);
      expect(body.error?.details.message.en).toContain(value);
    }
    expect(await snapshot(app.strapi)).toBe(before);
  });
});

describe('what reviewers see', () => {
  it('is read by a token within its reach: remarks, differences, workflows', async () => {
    const { document, run } = await submittedBy(oa, own);
    const { client } = own.staff.first_reviewer;
    const path = `/review/documents/${DISCLOSURE}/${document.documentId}/comments`;
    await client('POST', path, { field: 'title', text: '标题请写全。' });
    const comments = await oa<ReviewComment[]>('GET', `${documentPath(document)}/comments`);
    expect(comments.body.data).toMatchObject([{ field: 'title', text: '标题请写全。' }]);
    const difference = await oa<RunDifference>('GET', `/runs/${run.id}/difference`);
    expect(difference.body.data).toEqual({ against: 'published', fields: null });
    const workflows = await oa<WorkflowItem[]>('GET', '/workflows');
    expect(workflows.body.data?.map(({ key }) => key)).toContain('three_reviews');
    const other = await openOffice(app);
    const foreign = await other.draft();
    expect((await oa('GET', `${documentPath(foreign)}/comments`)).status).toBe(404);
    expect((await oa('GET', '/workflows?all=1')).status).toBe(400);
  });
});

describe('what only people decide', () => {
  it('is refused to every token, says so, and changes nothing', async () => {
    const { run } = await submittedBy(oa, own);
    const full = api.as(await createApiToken(app.strapi, { type: 'full-access' }));
    const before = await snapshot(app.strapi);
    const data = { version: run.version, isProofread: true, reason: '退回。' };
    for (const caller of [oa, full]) {
      for (const path of [
        ...['approve', 'return', 'reassign', 'schedule', 'unschedule'].flatMap((action) => [
          `/runs/${run.id}/${action}`,
          `/runs/999999999/${action}`,
        ]),
        '/bulk-approve',
        '/delegations',
        '/documents/disclosure/nowhere/comments',
      ]) {
        const answer = await caller('POST', path, { ...data, data });
        expect(answer.status, path).toBe(403);
        expect(apiCodeOf(answer)).toBe('review.people_only');
        expect(answer.body.error?.details.message.zh).toContain('登录后台的人员');
        expect(answer.body.error?.details.message.en).toContain('admin panel');
      }
    }
    expect(await snapshot(app.strapi)).toBe(before);
  });
});

describe('the description', () => {
  it('was compared with an answer of every operation above', () => {
    const described = Object.entries(api.document.paths)
      .filter(([path]) => path.startsWith('/api/'))
      .flatMap(([, methods]) => Object.values(methods).map(({ operationId }) => operationId));
    expect([...api.seen].sort()).toEqual(described.filter((id) => id !== 'describe').sort());
  });
});
