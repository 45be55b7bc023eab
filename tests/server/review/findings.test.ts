import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDocx, paragraph } from '../../domain/findings/attachments/make-zip';
import { adminLogin } from '../harness/admin-login';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { PASSWORD } from '../directory/support/staff';
import { codeOf, openOffice, type Office } from './support/office';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

let app: TestApp;
let office: Office;

beforeAll(async () => {
  app = await createTestApp({ requiresReview: true });
  office = await openOffice(app);
});
afterAll(() => app.close());

async function upload(name: string, bytes: Buffer): Promise<number> {
  const { email } = office.staff.author;
  const token = await adminLogin(app.url, { email, password: PASSWORD });
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(bytes)], { type: DOCX }), name);
  const response = await fetch(`${app.url}/upload`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: form,
  });
  const files = (await response.json()) as { id: number }[];
  expect(response.status, JSON.stringify(files)).toBeLessThan(300);
  return files[0]?.id ?? 0;
}

describe('what the automatic check finds', () => {
  it('a secret mark stops a submission on every track, and no approval overrides it', async () => {
    const document = await office.draft({ body: '机密★10年\n\n关于测试事项的通知。' });
    const { findings, can } = await office.panel(document);
    expect(findings[0]).toMatchObject({ severity: 'block', field: 'body' });
    expect(can.submit).toMatchObject({ allowed: false });
    for (const request of [{}, { track: 'emergency', note: '突发停水，须立即告知。' }]) {
      expect(codeOf(await office.submit(document, request))).toBe('review.finding_blocks');
    }
    expect((await office.panel(document)).run).toBeNull();
  });

  it('personal data has to be confirmed by whoever approves, one by one', async () => {
    const document = await office.draft({ body: '联系人张某，手机13800138000。' });
    const { findings } = await office.panel(document);
    expect(findings).toMatchObject([{ severity: 'confirm', field: 'body' }]);
    await office.submit(document);
    const { first_reviewer } = office.staff;
    const refused = await office.approve(document, first_reviewer);
    expect(codeOf(refused)).toBe('review.finding_unconfirmed');
    const wrong = await office.approve(document, first_reviewer, { confirmedFindings: ['other'] });
    expect(codeOf(wrong)).toBe('review.finding_unconfirmed');
    for (const confirmedFindings of ['not_asked', 7, { 0: findings[0]?.key }]) {
      const sent = { confirmedFindings } as never;
      expect(codeOf(await office.approve(document, first_reviewer, sent))).toBe(
        'review.finding_unconfirmed',
      );
    }
    const keys = findings.map(({ key }) => key);
    const confirmed = await office.approve(document, first_reviewer, { confirmedFindings: keys });
    expect(confirmed.status).toBe(200);
    const { rows } = await app.strapi.db.connection.raw<{ rows: { details: object }[] }>(
      "select details from zhaoshi_review.records where action = 'approve' and document_id = ?",
      [document.documentId],
    );
    expect(JSON.stringify(rows[0]?.details)).toContain(keys[0]);
  });

  it('tracked changes in an attached document are found in its bytes', async () => {
    const inserted = '<w:p><w:ins w:author="甲"><w:r><w:t>修订</w:t></w:r></w:ins></w:p>';
    const file = await upload('办法.docx', makeDocx(paragraph('正文') + inserted));
    const document = await office.draft({ attachments: [file] });
    const { findings } = await office.panel(document);
    expect(findings.map(({ severity, field }) => [severity, field])).toContainEqual([
      'confirm',
      'attachments',
    ]);
    expect(findings.some(({ zh }) => zh.includes('办法.docx') && zh.includes('修订'))).toBe(true);
  });

  it('a file replaced after the approvals stops the publication; submitted again, it is reviewed anew', async () => {
    const file = await upload('办法.docx', makeDocx(paragraph('正文')));
    const document = await office.draft({ attachments: [file] });
    await office.approveAll(document);
    await app.strapi.db.connection.raw(
      `update files set provider_metadata = jsonb_set(provider_metadata::jsonb, '{sha256}', to_jsonb(repeat('0', 64))) where id = ?`,
      [file],
    );
    expect(codeOf(await office.publish(document))).toBe('review.changed_after_approval');
    expect((await office.submit(document)).status).toBe(200);
    expect((await office.panel(document)).run).toMatchObject({ state: 'open', round: 2 });
  });

  it('numbers of this platform that are not public are named, public ones are not', async () => {
    const published = await office.draft({ documentNumber: '测府发〔2026〕7号' });
    await office.approveAll(published);
    expect((await office.publish(published)).status).toBe(200);
    const document = await office.draft({
      body: '根据测府发〔2026〕7号和测府发〔2026〕8号，现通知如下。',
    });
    const { findings } = await office.panel(document);
    expect(findings.map(({ zh }) => zh).join()).toContain('测府发〔2026〕8号');
    expect(findings.map(({ zh }) => zh).join()).not.toContain('测府发〔2026〕7号');
  });
});
