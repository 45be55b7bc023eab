import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDocx, paragraph } from '../../domain/findings/attachments/make-zip';
import type { RunDifference } from '../../../src/plugins/review/server/src/contracts/api';
import { assign, makePerson, PASSWORD, signIn } from '../directory/support/staff';
import { adminLogin } from '../harness/admin-login';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { codeOf, openOffice, type Colleague, type Office } from './support/office';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

type Stored = { id: number; url: string };

let app: TestApp;
let office: Office;
/** Somebody who may approve first, and may also write. */
let versatile: Colleague;

beforeAll(async () => {
  app = await createTestApp({ requiresReview: true });
  office = await openOffice(app);
  const person = await makePerson(app.strapi);
  await assign(app.strapi, person, 'information_officer', office.organization);
  await assign(app.strapi, person, 'first_reviewer', office.organization);
  versatile = { ...person, client: await signIn(app, person) };
});
afterAll(() => app.close());

const tokens = new Map<string, string>();

async function tokenOf({ email }: Colleague): Promise<string> {
  const token = tokens.get(email) ?? (await adminLogin(app.url, { email, password: PASSWORD }));
  tokens.set(email, token);
  return token;
}

/** Uploads a document, or replaces the bytes of one. */
async function upload(text: string, { id, as }: { id?: number; as?: Colleague } = {}) {
  const token = await tokenOf(as ?? office.staff.author);
  const form = new FormData();
  const bytes = new Uint8Array(makeDocx(text));
  form.append('files', new Blob([bytes], { type: DOCX }), '办法.docx');
  if (id) form.append('fileInfo', JSON.stringify({ name: '办法.docx' }));
  const response = await fetch(`${app.url}/upload${id ? `?id=${id}` : ''}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: form,
  });
  const answer = (await response.json()) as Stored | Stored[];
  expect(response.status, JSON.stringify(answer)).toBeLessThan(300);
  return [answer].flat()[0] as Stored;
}

const changesOf = async ({ documentId }: { documentId: string }) => {
  const { rows } = await app.strapi.db.connection.raw<{
    rows: { actor_id: string; details: { fields: string[] } | string }[];
  }>(
    `select actor_id, details from zhaoshi_review.records
     where action = 'content_changed' and document_id = ? order by id`,
    [documentId],
  );
  return rows.map(({ actor_id, details }) => ({
    actorId: actor_id,
    fields: (typeof details === 'string' ? (JSON.parse(details) as never) : details).fields,
  }));
};

describe('files that a text only links to', () => {
  const TRACKED = '<w:p><w:ins w:author="甲"><w:r><w:t>修订</w:t></w:r></w:ins></w:p>';

  it('are looked into like attachments', async () => {
    const { url } = await upload(paragraph('正文') + TRACKED);
    const document = await office.draft({ body: `办法见[附件](${url})。` });
    const { findings } = await office.panel(document);
    expect(findings).toContainEqual(
      expect.objectContaining({ severity: 'confirm', field: 'body' }),
    );
  });

  it('are part of what is approved: other bytes stop the publication', async () => {
    const file = await upload(paragraph('第一稿'));
    const document = await office.draft({ body: `办法见[附件](${file.url})。` });
    await office.approveAll(document);
    await upload(paragraph('另一稿'), { id: file.id });
    expect(codeOf(await office.publish(document))).toBe('review.changed_after_approval');
    expect((await office.submit(document)).status).toBe(200);
    expect((await office.panel(document)).run).toMatchObject({ state: 'open', round: 2 });
  });
});

describe('whoever replaces a file', () => {
  /** The author of the document links to what a colleague has uploaded. */
  async function linked() {
    const file = await upload(paragraph('第一稿'), { as: versatile });
    return { file, document: await office.draft({ body: `办法见[附件](${file.url})。` }) };
  }

  it('is an author of what they replaced, by name, and approves nothing of it', async () => {
    const { file, document } = await linked();
    await office.submit(document);
    await upload(paragraph('第二稿'), { id: file.id, as: versatile });
    const { first_reviewer } = office.staff;
    const unseen = await office.approve(document, first_reviewer);
    expect([unseen.status, codeOf(unseen)]).toEqual([409, 'review.content_is_newer']);
    expect(await changesOf(document)).toEqual([
      { actorId: String(versatile.id), fields: ['linkedFiles'] },
    ]);
    expect(codeOf(await office.approve(document, versatile))).toBe('review.author_approves');
    expect((await office.approve(document, first_reviewer)).status).toBe(200);
  });

  it('is one also when the author saves before anybody has noticed', async () => {
    const { file, document } = await linked();
    await office.submit(document);
    await upload(paragraph('第二稿'), { id: file.id, as: versatile });
    expect((await office.change(document, { summary: '另一段概述。' })).status).toBe(200);
    expect(codeOf(await office.approve(document, versatile))).toBe('review.author_approves');
  });

  it('is one also when they did it before the submission, or changed only its name', async () => {
    const { file, document } = await linked();
    const renamed = await versatile.client('POST', `/upload?id=${file.id}`, {
      fileInfo: { name: '办法（修订）.docx' },
    });
    expect(renamed.status, JSON.stringify(renamed.body)).toBeLessThan(300);
    await office.submit(document);
    expect(codeOf(await office.approve(document, versatile))).toBe('review.author_approves');
  });

  it('a name changed after the approvals is a change like any other', async () => {
    const file = await upload(paragraph('第一稿'));
    const document = await office.draft({ attachments: [file.id] });
    await office.approveAll(document);
    const { client } = office.staff.author;
    await client('POST', `/upload?id=${file.id}`, { fileInfo: { name: '别的.docx' } });
    expect(codeOf(await office.publish(document))).toBe('review.changed_after_approval');
  });
});

describe('what the author remarks on a change for the public', () => {
  it('is reviewed with it: another remark begins the review again, the same one does not', async () => {
    const document = await office.draft({ changeNote: '更正联系电话' });
    await office.submit(document);
    await office.approve(document, office.staff.first_reviewer);
    const save = (changeNote: string) => office.change(document, { changeNote });
    expect((await save('更正联系电话')).status).toBe(200);
    expect((await office.panel(document)).run).toMatchObject({ round: 1, stepIndex: 1 });
    expect((await save('更正办公地址')).status).toBe(200);
    expect((await office.panel(document)).run).toMatchObject({ round: 2, stepIndex: 0 });
    expect((await changesOf(document)).map(({ fields }) => fields)).toEqual([['changeNote']]);
  });

  it.each([
    ['with a note', '首次公开'],
    ['without one', null],
  ])('is reviewed also when the text stays as it was published %s', async (_, first) => {
    const document = await office.draft({ changeNote: first });
    await office.approveAll(document);
    expect((await office.publish(document)).status).toBe(200);
    const save = (changeNote: string | null) => office.change(document, { changeNote });
    expect((await save('未经审核的说明')).status).toBe(200);
    expect(codeOf(await office.publish(document))).toBe('review.changed_after_approval');
    expect((await office.panel(document)).can.submit).toMatchObject({ allowed: true });
    expect((await save(first)).status).toBe(200);
    expect((await office.publish(document)).status).toBe(200);
  });

  it('is checked like the text, and so is what it links to', async () => {
    const file = await upload(paragraph('第一稿'));
    const note = `机密★10年，见 ${file.url}`;
    const document = await office.draft({ changeNote: note });
    const { findings } = await office.panel(document);
    expect(findings).toContainEqual(
      expect.objectContaining({ severity: 'block', field: 'changeNote' }),
    );
    await office.change(document, { changeNote: `见 ${file.url}` });
    await office.approveAll(document);
    await upload(paragraph('另一稿'), { id: file.id });
    expect(codeOf(await office.publish(document))).toBe('review.changed_after_approval');
  });

  it('shows in the difference', async () => {
    const document = await office.draft({ changeNote: '更正联系电话' });
    await office.submit(document);
    await office.approve(document, office.staff.first_reviewer);
    await office.change(document, { changeNote: '更正办公地址' });
    const { run } = await office.panel(document);
    const { body } = await office.staff.first_reviewer.client<RunDifference>(
      'GET',
      `/review/runs/${run?.id}/difference?against=my_last_approval`,
    );
    expect(body.data?.fields).toMatchObject([
      { field: 'changeNote', before: '更正联系电话', after: '更正办公地址' },
    ]);
  });
});

describe('a file of a draft', () => {
  it('does not become public by its address in a record that nobody reviews', async () => {
    const file = await upload(paragraph('第一稿'));
    await office.draft({ attachments: [file.id] });
    const { documentId } = office.organization;
    await app.strapi
      .documents('api::organization.organization')
      .update({ documentId, data: { functions: `见 ${file.url}` } as never });
    expect((await fetch(app.url + file.url.replace(/\?.*$/, ''))).status).toBe(404);
  });

  it('that is not there is found as a link to nothing', async () => {
    const document = await office.draft({ body: '见[附件](/files/nowhere_1234.pdf)。' });
    const { findings } = await office.panel(document);
    expect(findings.map(({ field }) => field)).toContain('body');
  });
});
