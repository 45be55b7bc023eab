import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import {
  codeOf,
  openOffice,
  publicStatus,
  takeBack,
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

async function published(): Promise<Draft> {
  const document = await office.draft();
  await office.approveAll(document);
  expect((await office.publish(document)).status).toBe(200);
  return document;
}

describe('a withdrawn text comes back', () => {
  it.each(['secrecy', 'privacy'])(
    'after %s only with a review from after the withdrawal, though nothing changed',
    async (reason) => {
      const document = await published();
      const before = (await office.panel(document)).run;
      expect(await takeBack(app, document, { reason })).toBeNull();
      expect(await takeBack(app, document, 'restore')).toBe('review.withdrawn_for_secrecy');
      expect(await publicStatus(app, document)).toBe(410);
      expect((await office.panel(document)).can.submit).toMatchObject({ allowed: true });

      await office.approveAll(document);
      expect((await office.panel(document)).run?.id).not.toBe(before?.id);
      expect(await takeBack(app, document, 'restore')).toBeNull();
      expect(await publicStatus(app, document)).toBe(200);

      // That review covers it from then on.
      expect(await takeBack(app, document, { reason: 'error' })).toBeNull();
      expect(await takeBack(app, document, 'restore')).toBeNull();
    },
  );

  it.each(['error', 'superseded', 'court', 'other'])(
    'after %s under the approvals it has; there is nothing to submit',
    async (reason) => {
      const document = await published();
      expect(await takeBack(app, document, { reason })).toBeNull();
      expect(codeOf(await office.submit(document))).toBe('review.unchanged_since_approval');
      expect(await takeBack(app, document, 'restore')).toBeNull();
      expect(await publicStatus(app, document)).toBe(200);
    },
  );

  it('a newer text that was approved before a withdrawal for secrecy is reviewed from the beginning', async () => {
    const document = await published();
    await office.change(document, { summary: '较新的概述。' });
    await office.approveAll(document);
    expect(await takeBack(app, document, { reason: 'secrecy' })).toBeNull();
    const { run } = await office.panel(document);
    expect(run).toMatchObject({ state: 'open', stepIndex: 0, round: 2 });
    expect(run?.records[0]).toMatchObject({ action: 'restart', because: 'secrecy' });
    expect(await takeBack(app, document, 'restore')).toBe('review.not_approved_open');
  });

  it('a newer text that was approved before another withdrawal keeps its approvals', async () => {
    const document = await published();
    await office.change(document, { summary: '较新的概述。' });
    await office.approveAll(document);
    expect(await takeBack(app, document, { reason: 'error' })).toBeNull();
    expect((await office.panel(document)).run?.state).toBe('approved');
    expect(await takeBack(app, document, 'restore')).toBeNull();
  });
});
