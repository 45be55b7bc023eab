import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/time/day';
import { shanghaiDay } from '../../../src/domain/time/shanghai-day';
import type { InboxPage } from '../../../src/plugins/review/server/src/contracts/api';
import { assign, makePerson, signIn, type Person } from '../directory/support/staff';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { codeOf, openOffice, type Colleague, type Office } from './support/office';

let app: TestApp;
let office: Office;
let deputy: Colleague;

const today = shanghaiDay(Date.now());

async function hire(): Promise<Colleague> {
  const person: Person = await makePerson(app.strapi);
  await assign(app.strapi, person, 'auditor', office.organization);
  return { ...person, client: await signIn(app, person) };
}

beforeAll(async () => {
  app = await createTestApp({ requiresReview: true });
  office = await openOffice(app);
  deputy = await hire();
});
afterAll(() => app.close());

const delegate = (from: Colleague, body: Record<string, unknown>) =>
  from.client<{ id: string }>('POST', '/review/delegations', body);
const todo = async (colleague: Colleague) =>
  (await colleague.client<InboxPage>('GET', '/review/inbox?box=todo')).body.data as InboxPage;

describe('standing in for somebody', () => {
  it('acts “on behalf of” in the record, from the first to the last day, until it is revoked', async () => {
    const { first_reviewer } = office.staff;
    const document = await office.draft();
    await office.submit(document);
    expect(codeOf(await office.approve(document, deputy))).toBe('review.duty_missing');
    expect((await todo(deputy)).runs).toEqual([]);

    const period = { fromOn: today, toOn: addDays(today, 3) };
    const request = { toId: String(deputy.id), reason: '外出学习', ...period };
    const given = await delegate(first_reviewer, request);
    expect(given.status).toBe(200);
    expect((await todo(deputy)).runs.map(({ documentId }) => documentId)).toEqual([
      document.documentId,
    ]);
    expect((await office.approve(document, deputy)).status).toBe(200);
    const { run } = await office.panel(document);
    expect(run?.records[0]).toMatchObject({ action: 'approve', duty: 'first_reviewer' });
    expect(run?.records[0]?.onBehalfOfName).not.toBeNull();

    // Whom they stood in for approved nothing else either.
    const next = await office.draft();
    await office.submit(next);
    const revoked = await first_reviewer.client(
      'DELETE',
      `/review/delegations/${given.body.data?.id}`,
    );
    expect(revoked.status).toBe(200);
    expect(codeOf(await office.approve(next, deputy))).toBe('review.duty_missing');
  });

  it('is refused for oneself, for days past, and for more than ninety days', async () => {
    const { second_reviewer } = office.staff;
    const fine = { toId: String(deputy.id), fromOn: today, toOn: today, reason: '外出' };
    const self = { ...fine, toId: String(second_reviewer.id) };
    expect(codeOf(await delegate(second_reviewer, self))).toBe('review.delegation_self');
    for (const period of [
      { fromOn: addDays(today, -1), toOn: today },
      { fromOn: addDays(today, 2), toOn: today },
      { fromOn: today, toOn: addDays(today, 91) },
      { fromOn: 'tomorrow', toOn: today },
    ]) {
      expect(codeOf(await delegate(second_reviewer, { ...fine, ...period }))).toBe(
        'review.delegation_period',
      );
    }
    expect(codeOf(await delegate(second_reviewer, { ...fine, toId: '999999' }))).toBe(
      'review.unknown_person',
    );
    expect(codeOf(await delegate(second_reviewer, { ...fine, reason: ' ' }))).toBe(
      'review.opinion_missing',
    );
  });

  it('nobody revokes what somebody else gave', async () => {
    const request = { toId: String(deputy.id), fromOn: today, toOn: today, reason: '外出' };
    const given = await delegate(office.staff.final_reviewer, request);
    const path = `/review/delegations/${given.body.data?.id}`;
    expect((await deputy.client('DELETE', path)).status).toBe(404);
  });
});

describe('reassigning', () => {
  it('gives the step to one of those with its duty, and only they may act', async () => {
    const second: Person = await makePerson(app.strapi);
    await assign(app.strapi, second, 'first_reviewer', office.organization);
    const colleague = { ...second, client: await signIn(app, second) };
    const document = await office.draft();
    await office.submit(document);
    const { run } = await office.panel(document);
    const path = `/review/runs/${run?.id}/reassign`;
    const by = office.staff.final_reviewer.client;
    const wrong = { version: run?.version, personId: String(deputy.id) };
    expect(codeOf(await by('POST', path, wrong))).toBe('review.unknown_person');
    const right = { version: run?.version, personId: String(second.id) };
    expect((await office.staff.author.client('POST', path, right)).status).toBe(403);
    expect((await by('POST', path, right)).status).toBe(200);
    expect(codeOf(await office.approve(document, office.staff.first_reviewer))).toBe(
      'review.assigned_to_other',
    );
    expect((await office.approve(document, colleague)).status).toBe(200);
  });

  it('gives it to no author and to nobody who approved another step, and says who that is', async () => {
    const document = await office.draft();
    const hireFirst = async () => {
      const person = await makePerson(app.strapi);
      await assign(app.strapi, person, 'first_reviewer', office.organization);
      return { ...person, client: await signIn(app, person) };
    };
    const writer = await hireFirst();
    await assign(app.strapi, writer, 'information_officer', office.organization);
    await office.change(document, { summary: '由初审人员修改的概述。' }, writer);
    await office.submit(document);
    const { run } = await office.panel(document);
    const by = office.staff.final_reviewer.client;
    const reply = await by('POST', `/review/runs/${run?.id}/reassign`, {
      version: run?.version,
      personId: String(writer.id),
    });
    expect(codeOf(reply)).toBe('review.author_approves');
    expect(reply.body.error?.details?.reasons?.[0]?.field).toBe('personId');
    expect(reply.body.error?.details?.message?.zh).not.toContain('您');
    expect((await office.panel(document)).run?.assigneeName).toBeNull();

    // Whoever approved the first step as a stand-in and holds the duty of the second by now.
    const { first_reviewer } = office.staff;
    const both = await makePerson(app.strapi);
    const approver = { ...both, client: await signIn(app, both) };
    await assign(app.strapi, both, 'second_reviewer', office.organization);
    const given = await delegate(first_reviewer, {
      toId: String(both.id),
      reason: '外出学习',
      fromOn: today,
      toOn: today,
    });
    expect((await office.approve(document, approver)).status).toBe(200);
    await first_reviewer.client('DELETE', `/review/delegations/${given.body.data?.id}`);
    const second = (await office.panel(document)).run;
    const refused = await by('POST', `/review/runs/${second?.id}/reassign`, {
      version: second?.version,
      personId: String(both.id),
    });
    expect(codeOf(refused)).toBe('review.same_person_twice');
  });
});
