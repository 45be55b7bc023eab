import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { codeOf, openOffice, type Office } from './support/office';

let app: TestApp;
let office: Office;

beforeAll(async () => {
  app = await createTestApp({ requiresReview: true });
  office = await openOffice(app);
});
afterAll(() => app.close());

describe('why something is not possible', () => {
  it('names the right that is missing to reassign', async () => {
    const document = await office.draft();
    await office.submit(document);
    const { can } = await office.panel(document);
    expect(can.reassign.reasons.map(({ code }) => code)).toEqual(['review.may_not_reassign']);
  });

  it('tells a missing time of publication from a missing right', async () => {
    const document = await office.draft();
    await office.approveAll(document);
    const { author, publisher } = office.staff;
    const codes = async (colleague = author) =>
      (await office.panel(document, colleague)).can.unschedule.reasons.map(({ code }) => code);
    expect(await codes()).toEqual(['review.may_not_publish']);
    expect(await codes(publisher)).toEqual(['review.not_scheduled']);
  });

  it('asks who takes a submission of another back for the reason of that', async () => {
    const document = await office.draft();
    await office.submit(document);
    const { run } = await office.panel(document);
    const path = `/review/runs/${run?.id}/withdraw`;
    const { client } = office.staff.final_reviewer;
    const reply = await client('POST', path, { version: run?.version });
    expect([reply.status, codeOf(reply)]).toEqual([400, 'review.opinion_missing']);
    expect(reply.body.error?.message).toContain('撤回的理由');
  });
});
