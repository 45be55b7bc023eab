import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shanghaiDay } from '../../../src/domain/time/shanghai-day';
import type { InboxPage } from '../../../src/plugins/review/server/src/contracts/api';
import type { ReviewReport } from '../../../src/plugins/review/server/src/reports/contract';
import { adminClient, assign, makePerson, signIn } from '../directory/support/staff';
import { adminLogin } from '../harness/admin-login';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import {
  codeOf,
  DISCLOSURE,
  openOffice,
  takeBack,
  type Colleague,
  type Draft,
  type Office,
} from './support/office';

let app: TestApp;
let office: Office;

beforeAll(async () => {
  app = await createTestApp({ requiresReview: true });
  office = await openOffice(app);
});
afterAll(() => app.close());

async function hire(duty: 'first_reviewer'): Promise<Colleague> {
  const person = await makePerson(app.strapi);
  await assign(app.strapi, person, duty, office.organization);
  return { ...person, client: await signIn(app, person) };
}

/** Public after two people; the first and second review are still to be made up for. */
async function urgent(title = '停水通知'): Promise<Draft> {
  const { staff } = office;
  const document = await office.draft({ title });
  await office.submit(document, { track: 'emergency', note: '突发停水，须立即告知居民。' });
  await office.approve(document, staff.secrecy_reviewer);
  await office.approve(document, staff.final_reviewer);
  expect((await office.publish(document)).status).toBe(200);
  expect((await office.panel(document)).run?.state).toBe('completing');
  return document;
}

async function stateOf(runId: string | undefined): Promise<string> {
  const { rows } = await app.strapi.db.connection.raw<{ rows: { state: string }[] }>(
    'select state from zhaoshi_review.runs where id = ?',
    [runId ?? null],
  );
  return rows[0]?.state ?? '';
}

async function endings(document: Draft): Promise<(string | null)[]> {
  const records = (await office.panel(document)).run?.records ?? [];
  return records.filter(({ action }) => action === 'end').map(({ because }) => because);
}

describe('approvals made up for after publication', () => {
  it('are of what was published: refused with 409 when something else is public by now', async () => {
    const document = await urgent();
    // As a write below the Document Service would leave it.
    await app.strapi.db
      .connection('disclosures')
      .where({ document_id: document.documentId })
      .whereNotNull('published_at')
      .update({ summary: '另一个内容。' });
    const reply = await office.approve(document, office.staff.first_reviewer);
    expect(reply.status).toBe(409);
    expect(codeOf(reply)).toBe('review.published_differs');
    const { run } = await office.panel(document);
    expect(run).toMatchObject({ state: 'completing', stepIndex: 2 });
    expect(run?.approvedBy.review_1).toEqual([]);
  });

  it('are shown and given also while a newer text is under review', async () => {
    const { first_reviewer, second_reviewer } = office.staff;
    const document = await urgent('停电通知');
    await office.change(document, { summary: '补充了停电的范围。' });
    expect((await office.submit(document)).status).toBe(200);
    const panel = await office.panel(document, first_reviewer);
    expect(panel.run).toMatchObject({ state: 'open', track: 'standard' });
    expect(panel.completing).toMatchObject({
      run: { state: 'completing', stepName: '补办一审一校' },
      can: { approve: { allowed: true } },
      findings: [],
    });
    const { body } = await first_reviewer.client<InboxPage>(
      'GET',
      `/review/inbox?box=todo&q=${encodeURIComponent('停电')}`,
    );
    expect(body.data?.runs.map(({ state }) => state).sort()).toEqual(['completing', 'open']);
    for (const colleague of [first_reviewer, second_reviewer]) {
      const { completing } = await office.panel(document, colleague);
      const path = `/review/runs/${completing?.run.id}/approve`;
      const request = { version: completing?.run.version, isProofread: true };
      expect((await colleague.client('POST', path, request)).status).toBe(200);
    }
    expect((await office.panel(document)).completing).toBeNull();
    expect(await stateOf(panel.completing?.run.id)).toBe('completed');
    expect((await office.panel(document)).run?.state).toBe('open');
  });

  it('are no matter of whoever edits the draft afterwards', async () => {
    const reviewer = await hire('first_reviewer');
    const document = await urgent();
    await assign(app.strapi, reviewer, 'information_officer', office.organization);
    const changed = await office.change(document, { summary: '之后的改动。' }, reviewer);
    expect(changed.status, JSON.stringify(changed.body)).toBe(200);
    expect((await office.approve(document, reviewer)).status).toBe(200);
    // Of what they wrote themselves they are the author.
    await office.submit(document);
    expect(codeOf(await office.approve(document, reviewer))).toBe('review.author_approves');
  });

  it('end with a newer publication, and the report keeps them as never made up for', async () => {
    const document = await urgent('道路塌陷通知');
    const { run } = await office.panel(document);
    await office.change(document, { summary: '道路已经恢复。' });
    await office.approveAll(document);
    expect(await stateOf(run?.id)).toBe('completing');
    expect((await office.publish(document)).status).toBe(200);
    expect(await stateOf(run?.id)).toBe('cancelled');
    expect(await endings(document)).toEqual(['superseded']);
    const administrator = adminClient(app.url, await adminLogin(app.url));
    const today = shanghaiDay(Date.now());
    const path = `/review/reports?from=${today}&to=${today}`;
    const { body } = await administrator<ReviewReport>('GET', path);
    const listed = body.data?.exceptions.filter(({ title }) => title === '道路塌陷通知');
    expect(listed).toMatchObject([{ isMadeUp: false, isNeverMadeUp: true }]);
    expect(listed?.[0]?.publishedAt).not.toBeNull();
  });

  it('do not end when the same text is published again', async () => {
    const document = await urgent();
    expect((await office.publish(document)).status).toBe(200);
    expect((await office.panel(document)).run?.state).toBe('completing');
    expect(await endings(document)).toEqual([]);
  });

  it('end with a withdrawal: what never had its approvals is not brought back without them', async () => {
    const document = await urgent();
    const { run } = await office.panel(document);
    expect(await takeBack(app, document, { reason: 'error' })).toBeNull();
    expect(await stateOf(run?.id)).toBe('cancelled');
    expect(await endings(document)).toEqual(['unpublish']);
    expect(codeOf(await office.approve(document, office.staff.first_reviewer))).toBe(
      'review.wrong_state',
    );
    expect(await takeBack(app, document, 'restore')).toBe('review.not_approved_cancelled');
    await app.strapi.documents(DISCLOSURE).delete({ documentId: document.documentId });
    expect(await stateOf(run?.id)).toBe('cancelled');
  });
});
