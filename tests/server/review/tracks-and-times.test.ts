import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assign, makePerson, signIn } from '../directory/support/staff';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { codeOf, openOffice, type Draft, type Office, publicStatus } from './support/office';

type Registry = { get(name: string): { run(context: object): Promise<unknown> } };

let app: TestApp;
let office: Office;

beforeAll(async () => {
  app = await createTestApp({ requiresReview: true });
  office = await openOffice(app);
});
afterAll(() => app.close());

describe('the emergency track', () => {
  it('needs a reason, publishes after two people, and is made up for afterwards', async () => {
    const { staff } = office;
    const document = await office.draft();
    expect(codeOf(await office.submit(document, { track: 'emergency' }))).toBe(
      'review.opinion_missing',
    );
    const reason = '突发停水，须立即告知居民。';
    expect((await office.submit(document, { track: 'emergency', note: reason })).status).toBe(200);
    expect((await office.approve(document, staff.secrecy_reviewer)).status).toBe(200);
    expect(codeOf(await office.publish(document))).toBe('review.not_approved_open');
    expect((await office.approve(document, staff.final_reviewer)).status).toBe(200);
    expect((await office.publish(document)).status).toBe(200);
    expect(await publicStatus(app, document)).toBe(200);
    expect((await office.panel(document)).run).toMatchObject({
      state: 'completing',
      track: 'emergency',
      emergencyReason: reason,
      stepName: '补办一审一校',
    });
    expect(codeOf(await office.approve(document, staff.second_reviewer))).toBe(
      'review.duty_missing',
    );
    await office.approve(document, staff.first_reviewer);
    await office.approve(document, staff.second_reviewer);
    expect((await office.panel(document)).run?.state).toBe('completed');
  });
});

describe('another track', () => {
  it('may be chosen when a returned run is submitted again: the old run ends, the new begins', async () => {
    const { staff } = office;
    const document = await office.draft();
    await office.submit(document);
    const before = (await office.panel(document)).run;
    await staff.first_reviewer.client('POST', `/review/runs/${before?.id}/return`, {
      version: before?.version,
      reason: '请补充依据。',
    });
    const { offers } = await office.panel(document);
    expect(offers.map(({ track }) => track)).toEqual(['standard', 'emergency']);
    const request = { track: 'emergency', note: '突发停水，须立即告知居民。' };
    expect((await office.submit(document, request)).status).toBe(200);
    const { run } = await office.panel(document);
    expect(run).toMatchObject({ state: 'open', track: 'emergency', stepIndex: 0, round: 1 });
    expect(run?.id).not.toBe(before?.id);
    expect(run?.records.map(({ because }) => because)).toContain('moved');
  });
});

describe('scheduled publication', () => {
  const inAnHour = () => new Date(Date.now() + 3_600_000);

  async function schedule(document: Draft, at: Date) {
    const { run } = await office.panel(document);
    const path = `/review/runs/${run?.id}/schedule`;
    return office.staff.publisher.client('POST', path, { version: run?.version, at });
  }
  /** As the worker would at this time. */
  const runTask = (now: Date) =>
    app.strapi
      .plugin('jobs')
      .service<Registry>('registry')
      .get('publish-approved-documents')
      .run({ strapi: app.strapi, now, signal: new AbortController().signal });

  it('publishes at its time, and not before', async () => {
    const document = await office.draft();
    await office.approveAll(document);
    const at = inAnHour();
    expect((await schedule(document, at)).status).toBe(200);
    expect(await runTask(new Date())).toEqual({ published: 0, refused: 0, failed: 0 });
    expect(await publicStatus(app, document)).toBe(404);
    expect(await runTask(at)).toEqual({ published: 1, refused: 0, failed: 0 });
    expect(await publicStatus(app, document)).toBe(200);
    const { run } = await office.panel(document);
    expect(run?.records[0]).toMatchObject({
      action: 'publish',
      actorName: 'publish-approved-documents',
    });
  });

  it('a change in between takes the time back with the approvals', async () => {
    const document = await office.draft();
    await office.approveAll(document);
    const at = inAnHour();
    await schedule(document, at);
    await office.change(document, { summary: '临时改动。' });
    expect(await runTask(at)).toEqual({ published: 0, refused: 0, failed: 0 });
    expect(await publicStatus(app, document)).toBe(404);
    expect((await office.panel(document)).run).toMatchObject({ state: 'open', publishAt: null });
  });

  it('is for publishers, for an approved run, and for a time to come', async () => {
    const document = await office.draft();
    await office.submit(document);
    expect(codeOf(await schedule(document, inAnHour()))).toBe('review.wrong_state');
    const ready = await office.draft();
    await office.approveAll(ready);
    expect(codeOf(await schedule(ready, new Date(Date.now() - 60_000)))).toBe(
      'review.publish_time',
    );
    const { run } = await office.panel(ready);
    const body = { version: run?.version, at: inAnHour() };
    const path = `/review/runs/${run?.id}/schedule`;
    expect((await office.staff.author.client('POST', path, body)).status).toBe(403);
  });

  it('can be taken back', async () => {
    const document = await office.draft();
    await office.approveAll(document);
    const at = inAnHour();
    await schedule(document, at);
    const { run } = await office.panel(document);
    const path = `/review/runs/${run?.id}/unschedule`;
    const reply = await office.staff.publisher.client('POST', path, { version: run?.version });
    expect(reply.status).toBe(200);
    expect(await runTask(at)).toEqual({ published: 0, refused: 0, failed: 0 });
    expect((await office.publish(document)).status).toBe(200);
  });

  async function approvedForLater(at: Date): Promise<Draft> {
    const document = await office.draft();
    await office.approveAll(document);
    expect((await schedule(document, at)).status).toBe(200);
    return document;
  }
  async function toldOf(title: string): Promise<string[]> {
    const { rows } = await app.strapi.db.connection.raw<{ rows: { recipient_id: string }[] }>(
      `select recipient_id from zhaoshi_notifications.messages
       where event = 'review.refused' and params->>'title' = ? order by recipient_id::int`,
      [title],
    );
    return rows.map(({ recipient_id }) => String(recipient_id));
  }
  const refusedOnce = { published: 0, refused: 1, failed: 0 };
  const nothing = { published: 0, refused: 0, failed: 0 };

  it('whose scheduler has no account any more is refused once, recorded, and told of', async () => {
    const { publisher, column_manager } = office.staff;
    const at = inAnHour();
    const document = await approvedForLater(at);
    const users = app.strapi.db.query('admin::user');
    await users.update({ where: { id: publisher.id }, data: { isActive: false } });
    expect(await runTask(at)).toEqual(refusedOnce);
    expect(await runTask(at)).toEqual(nothing);
    await users.update({ where: { id: publisher.id }, data: { isActive: true } });
    expect(await publicStatus(app, document)).toBe(404);
    const { run } = await office.panel(document);
    expect(run).toMatchObject({ state: 'approved', publishAt: null });
    expect(run?.records[0]).toMatchObject({
      action: 'schedule_refused',
      actorName: 'publish-approved-documents',
      reasons: [{ code: 'review.scheduler_may_not_publish' }],
    });
    expect(run?.records[0]?.onBehalfOfName).not.toBeNull();
    const ids = [String(publisher.id), String(column_manager.id)];
    expect((await toldOf(run?.title ?? '')).sort()).toEqual(ids.sort());
  });

  it('whose scheduler lost the duty is refused', async () => {
    const person = await makePerson(app.strapi);
    const { assignment } = await assign(app.strapi, person, 'column_manager', office.organization);
    const client = await signIn(app, person);
    const document = await office.draft();
    await office.approveAll(document);
    const { run } = await office.panel(document);
    const at = inAnHour();
    const body = { version: run?.version, at };
    expect((await client('POST', `/review/runs/${run?.id}/schedule`, body)).status).toBe(200);
    await app.strapi.db
      .query('plugin::directory.assignment')
      .delete({ where: { documentId: assignment.documentId } });
    expect(await runTask(at)).toEqual(refusedOnce);
    expect((await office.panel(document)).run?.records[0]?.reasons).toMatchObject([
      { code: 'review.scheduler_may_not_publish' },
    ]);
  });

  it('that the gate refuses is refused once, with its reason', async () => {
    const at = inAnHour();
    const document = await approvedForLater(at);
    // As a write below the Document Service would leave it.
    await app.strapi.db
      .connection('disclosures')
      .where({ document_id: document.documentId })
      .update({ summary: '另一个内容。' });
    expect(await runTask(at)).toEqual(refusedOnce);
    expect((await office.panel(document)).run?.records[0]?.reasons).toMatchObject([
      { code: 'review.changed_after_approval' },
    ]);
    expect(await runTask(at)).toEqual(nothing);
  });

  it('that the database could not do is tried again, and nobody is bothered', async () => {
    const at = inAnHour();
    const document = await approvedForLater(at);
    const { connection } = app.strapi.db;
    await connection.raw(`create function busy() returns trigger language plpgsql as
      $$ begin raise exception 'busy' using errcode = '40001'; end $$`);
    await connection.raw(
      'create trigger busy before insert on disclosures for each row execute function busy()',
    );
    expect(await runTask(at)).toEqual({ published: 0, refused: 0, failed: 1 });
    await connection.raw('drop trigger busy on disclosures');
    const { run } = await office.panel(document);
    expect(run?.publishAt).not.toBeNull();
    expect(run?.records[0]?.action).toBe('schedule');
    expect(await runTask(at)).toEqual({ published: 1, refused: 0, failed: 0 });
    expect(await publicStatus(app, document)).toBe(200);
  });
});
