import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
    expect(await runTask(new Date())).toEqual({ published: 0, refused: 0 });
    expect(await publicStatus(app, document)).toBe(404);
    expect(await runTask(at)).toEqual({ published: 1, refused: 0 });
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
    expect(await runTask(at)).toEqual({ published: 0, refused: 0 });
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
    expect(await runTask(at)).toEqual({ published: 0, refused: 0 });
    expect((await office.publish(document)).status).toBe(200);
  });
});
