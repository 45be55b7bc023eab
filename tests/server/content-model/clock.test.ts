import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adminLogin } from '../harness/admin-login';
import { createApiToken } from '../harness/create-api-token';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { makeCategory, makeOrganization, publishableDisclosure } from '../support/make-records';
import { restClient } from '../support/rest';

type Clock = {
  startsOn: string;
  dueOn: string;
  state: string;
  trace: { zh: string; en: string }[];
};

let app: TestApp;
let rest: ReturnType<typeof restClient>;

beforeAll(async () => {
  app = await createTestApp();
  rest = restClient(app, await createApiToken(app.strapi, { type: 'full-access' }));
});
afterAll(() => app.close());

async function publish(formedOn: string, category: Record<string, unknown> = {}) {
  const organization = await makeOrganization(app.strapi);
  const leaf = await makeCategory(app.strapi, category);
  const record = publishableDisclosure(organization, leaf, { formedOn });
  const { data } = await rest.post('/api/disclosures', record);
  return data.documentId;
}

async function clockOf(documentId: string) {
  const answer = await rest.get(`/api/disclosures/${documentId}/clock`);
  return { ...answer, data: answer.data as unknown as Clock };
}

describe('the clock of article 26', () => {
  it('counts 20 working days over National Day and its make-up workdays', async () => {
    const { data } = await clockOf(await publish('2025-09-25'));
    // 26, 28 (make-up), 29, 30 September; 9-11 (11 make-up), 13-17, 20-24, 27-29 October are twenty working days.
    expect(data.dueOn).toBe('2025-10-29');
    expect(data.trace.map(({ zh }) => zh).join('\n')).toContain('国庆');
  });

  it('takes the column’s own limit', async () => {
    const category = { timeLimitKind: 'working_days_after_formation', timeLimitDays: 3 };
    const { data } = await clockOf(await publish('2026-03-02', category));
    expect(data.dueOn).toBe('2026-03-05');
  });

  it('refuses a year nobody has entered, and counts once an administrator has', async () => {
    const documentId = await publish('2027-12-20');
    const refused = await clockOf(documentId);
    expect(refused.status).toBe(400);
    expect(refused.error.details.code).toBe('calendar.year_not_covered');
    expect(refused.error.details.message?.zh).toContain('2027');

    for (const year of [2027, 2028]) {
      const days = year === 2028 ? [{ on: '2028-01-03', isWorkingDay: false, name: '元旦' }] : [];
      const calendar = { year, isComplete: true, basis: '测试', days };
      expect((await rest.post('/api/working-calendars', calendar)).status).toBe(201);
    }
    const { data } = await clockOf(documentId);
    // Without the correction it would be Monday 17 January 2028.
    expect(data.dueOn).toBe('2028-01-18');
  });

  it('refuses the same year twice and a day of another year', async () => {
    const twice = await rest.post('/api/working-calendars', { year: 2027 });
    expect(twice.error.details.code).toBe('request.not_unique');
    const stranger = await rest.post('/api/working-calendars', {
      year: 2029,
      days: [{ on: '2028-05-01', isWorkingDay: false }],
    });
    expect(stranger.error.details.code).toBe('calendar.day_of_other_year');
  });

  it('shows an editor the clock of a draft, and nobody without the right to read', async () => {
    const organization = await makeOrganization(app.strapi);
    const leaf = await makeCategory(app.strapi);
    const record = publishableDisclosure(organization, leaf, { formedOn: '2026-03-02' });
    const { data } = await rest.post('/api/disclosures?status=draft', record);
    const path = `${app.url}/clock/disclosures/${data.documentId}`;
    expect((await fetch(path)).status).toBe(401);
    const token = await adminLogin(app.url);
    const response = await fetch(path, { headers: { authorization: `Bearer ${token}` } });
    expect(await response.json()).toMatchObject({ dueOn: '2026-03-30', state: 'overdue' });
  });
});
