import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SECRECY_QUESTIONS } from '../../../src/domain/review/secrecy-form';
import { assign } from '../directory/support/staff';
import { makeOrganization } from '../support/make-records';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import {
  codeOf,
  DISCLOSURE,
  openOffice,
  ROAD,
  type Draft,
  type Office,
  publicStatus,
} from './support/office';

let app: TestApp;
let office: Office;

beforeAll(async () => {
  app = await createTestApp({ requiresReview: true });
  office = await openOffice(app);
});
afterAll(() => app.close());

const change = (document: Draft, data: Record<string, unknown>) => office.change(document, data);

const DECLINED_SUMMARY = '不宜公开的概述。';

const NOT_PUBLIC = {
  answers: Object.fromEntries(SECRECY_QUESTIONS.map((question) => [question, 'concern' as const])),
  result: 'not_public' as const,
  ground: 'art_14_state_secret',
  note: '涉及尚未公开的事项。',
};

/** Two approvals given; the secrecy reviewer decides next. */
async function toSecrecyReview(): Promise<Draft> {
  const document = await office.draft({ summary: DECLINED_SUMMARY });
  await office.submit(document);
  await office.approve(document, office.staff.first_reviewer);
  await office.approve(document, office.staff.second_reviewer);
  return document;
}

describe('三审三校 with secrecy review', () => {
  it('publishes only after all five approvals, each by the person whose turn it is', async () => {
    const document = await office.draft();
    expect(codeOf(await office.publish(document))).toBe('review.not_submitted');
    expect((await office.submit(document)).status).toBe(200);
    for (const duty of ROAD) {
      expect(codeOf(await office.publish(document))).toBe('review.not_approved_open');
      expect((await office.approve(document, office.staff[duty])).status).toBe(200);
      expect(await publicStatus(app, document)).toBe(404);
    }
    expect((await office.panel(document)).run?.state).toBe('approved');
    expect((await office.publish(document)).status).toBe(200);
    expect(await publicStatus(app, document)).toBe(200);
    const { run } = await office.panel(document);
    expect(run?.state).toBe('completed');
    expect(run?.records.map(({ action }) => action).reverse()).toEqual([
      'submit',
      ...ROAD.map(() => 'approve'),
      'publish',
    ]);
  });

  it('takes no draft that lacks what publication needs', async () => {
    const document = await office.draft({ summary: null });
    const reply = await office.submit(document);
    expect(reply.status).toBe(400);
    expect(JSON.stringify(reply.body.error?.details)).toContain('summary');
    expect((await office.panel(document)).run).toBeNull();
  });

  it('refuses whoever has another duty, and names the duty', async () => {
    const document = await office.draft();
    await office.submit(document);
    const reply = await office.approve(document, office.staff.second_reviewer);
    expect(codeOf(reply)).toBe('review.duty_missing');
    expect(reply.body.error?.details?.message?.zh).toContain('“初审”');
  });

  it('a change after approvals begins again and says what changed; saving the same keeps them', async () => {
    const document = await office.draft();
    await office.submit(document);
    await office.approve(document, office.staff.first_reviewer);
    expect((await change(document, {})).status).toBe(200);
    expect((await office.panel(document)).run).toMatchObject({ stepIndex: 1, round: 1 });
    expect((await change(document, { summary: '改后的概述。' })).status).toBe(200);
    const { run } = await office.panel(document);
    expect(run).toMatchObject({ stepIndex: 0, round: 2, state: 'open' });
    expect(run?.records[0]).toMatchObject({ action: 'content_changed' });
    expect(run?.records[0]?.changedFields).toHaveLength(1);
  });

  it('a document that moves to another organization leaves its run, whose people have no say there', async () => {
    const document = await office.draft();
    await office.submit(document);
    await office.approve(document, office.staff.first_reviewer);
    const elsewhere = await makeOrganization(app.strapi);
    await assign(app.strapi, office.staff.author, 'information_officer', elsewhere);
    expect((await change(document, { organization: elsewhere.documentId })).status).toBe(200);
    const { run } = await office.panel(document);
    expect(run?.state).toBe('cancelled');
    expect((await office.submit(document)).status).toBe(200);
    const again = await office.panel(document);
    expect(again.run).toMatchObject({ state: 'open', stepIndex: 0 });
    expect(again.run?.id).not.toBe(run?.id);
    expect(again.run?.nextPeople).toEqual([]);
  });

  it('the author of a text is the author of its copy', async () => {
    const document = await office.draft();
    const path = `/content-manager/collection-types/${DISCLOSURE}/clone/${document.documentId}`;
    const reply = await office.staff.author.client<Draft>('POST', path, { title: '副本' });
    expect(reply.status, JSON.stringify(reply.body)).toBe(200);
    const { rows } = await app.strapi.db.connection.raw<{ rows: { person_id: string }[] }>(
      'select person_id from zhaoshi_review.contributions where document_id = ?',
      [reply.body.data?.documentId],
    );
    expect(rows.map((row) => row.person_id)).toEqual([String(office.staff.author.id)]);
  });

  it('returned with a reason, corrected, submitted again', async () => {
    const document = await office.draft();
    await office.submit(document);
    const { run } = await office.panel(document);
    const first = office.staff.first_reviewer.client;
    const silent = await first('POST', `/review/runs/${run?.id}/return`, { version: run?.version });
    expect(codeOf(silent)).toBe('review.opinion_missing');
    const answer = await first('POST', `/review/runs/${run?.id}/return`, {
      version: run?.version,
      reason: '请补充办理依据。',
    });
    expect(answer.status).toBe(200);
    expect((await office.panel(document)).run?.state).toBe('returned');
    expect(codeOf(await office.publish(document))).toBe('review.not_approved_returned');
    await change(document, { summary: '补充了办理依据。' });
    expect((await office.submit(document)).status).toBe(200);
    expect((await office.panel(document)).run).toMatchObject({ state: 'open', round: 2 });
  });

  it('the secrecy reviewer may decide that it is not public', async () => {
    const document = await toSecrecyReview();
    const reviewer = office.staff.secrecy_reviewer;
    const incomplete = await office.approve(document, reviewer, { secrecy: undefined });
    expect(codeOf(incomplete)).toBe('review.secrecy_unanswered');
    expect((await office.approve(document, reviewer, { secrecy: NOT_PUBLIC })).status).toBe(200);
    expect((await office.panel(document)).run?.state).toBe('declined');
    expect(codeOf(await office.publish(document))).toBe('review.not_approved_declined');
  });

  it.each(['not_public', 'on_application'] as const)(
    'what was declined as %s is not submitted again as it is, on no track; changed it is',
    async (result) => {
      const document = await toSecrecyReview();
      const secrecy = { ...NOT_PUBLIC, result };
      await office.approve(document, office.staff.secrecy_reviewer, { secrecy });
      const { can, run } = await office.panel(document);
      expect(can.submit.reasons.map(({ code }) => code)).toEqual([
        'review.unchanged_since_declined',
      ]);
      for (const request of [{}, { track: 'emergency', note: '突发停水。' }]) {
        const reply = await office.submit(document, request);
        expect(reply.status).toBe(400);
        expect(codeOf(reply)).toBe('review.unchanged_since_declined');
      }
      expect((await change(document, {})).status).toBe(200);
      expect(codeOf(await office.submit(document))).toBe('review.unchanged_since_declined');
      expect((await office.panel(document)).run?.id).toBe(run?.id);
      await change(document, { summary: '删去了不宜公开的内容。' });
      expect((await office.submit(document)).status).toBe(200);
      // Nor by way of another text that is taken back.
      const { run: newer } = await office.panel(document);
      await office.staff.author.client('POST', `/review/runs/${newer?.id}/withdraw`, {
        version: newer?.version,
      });
      await change(document, { summary: DECLINED_SUMMARY });
      expect(codeOf(await office.submit(document))).toBe('review.unchanged_since_declined');
    },
  );

  it('two who approve at once: one wins, the other is told by 409', async () => {
    const document = await office.draft();
    await office.submit(document);
    const { run } = await office.panel(document);
    const request = { version: run?.version, isProofread: true };
    const first = office.staff.first_reviewer.client;
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => first('POST', `/review/runs/${run?.id}/approve`, request)),
    );
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(replies.filter(({ status }) => status === 409)).toHaveLength(19);
    const records = (await office.panel(document)).run?.records ?? [];
    expect(records.filter(({ action }) => action === 'approve')).toHaveLength(1);
  });
});
