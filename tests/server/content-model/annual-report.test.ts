import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApiToken } from '../harness/create-api-token';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { makeOrganization } from '../support/make-records';
import { restClient } from '../support/rest';

type Table = Record<string, Record<string, number | string>>;
type Report = {
  proactiveTable: Table;
  applicationsTable: Table;
  remediesTable: Table;
} & Record<string, unknown>;
type TableName = 'proactiveTable' | 'applicationsTable' | 'remediesTable';

let app: TestApp;
let rest: ReturnType<typeof restClient>;
let fixture: Report;

beforeAll(async () => {
  app = await createTestApp();
  rest = restClient(app, await createApiToken(app.strapi, { type: 'full-access' }));
  const [record] = JSON.parse(
    readFileSync('database/seeds/annual-reports.json', 'utf8'),
  ) as Report[];
  fixture = record as Report;
});
afterAll(() => app.close());

/** The verified report, for an organization of its own, with one cell changed. */
async function reportOf(table: TableName, row: string, column: string, value: number | string) {
  const organization = await makeOrganization(app.strapi);
  const report = structuredClone({ ...fixture, organization: organization.documentId });
  report[table][row] = { ...report[table][row], [column]: value };
  return report;
}

describe('an annual report', () => {
  it('is published when every identity holds, and keeps its numbers', async () => {
    const report = await reportOf('proactiveTable', 'fees', 'amount', 316441);
    const answer = await rest.post('/api/annual-reports', report);
    expect(answer.status, JSON.stringify(answer)).toBe(201);
    expect(answer.data.applicationsTable).toEqual(fixture.applicationsTable);
  });

  it('is refused with both cells and both values when a sum is wrong, and not published', async () => {
    const report = await reportOf('applicationsTable', 'C7', 'total', 13811);
    const answer = await rest.post('/api/annual-reports', report);
    expect(answer.status).toBe(400);
    const reasons = answer.error.details.reasons ?? [];
    const sum = reasons.find(({ code }) => code === 'annual_report.results_total_differs');
    expect(sum?.field).toBe('applicationsTable.C7.total');
    expect(sum?.zh).toContain('13811');
    expect(sum?.zh).toContain('13810');
    expect(sum?.en).toContain('13811');
    const where = { organization: { documentId: report.organization } };
    expect(await app.strapi.db.query('api::annual-report.annual-report').count({ where })).toBe(0);
  });

  it('may be saved as a draft with wrong sums, and shows its findings to the editor', async () => {
    const report = await reportOf('remediesTable', 'reconsideration', 'total', 791);
    const answer = await rest.post('/api/annual-reports?status=draft', report);
    expect(answer.status).toBe(201);
    const row = await app.strapi.db
      .query('api::annual-report.annual-report')
      .findOne({ where: { documentId: answer.data.documentId } });
    expect(row.warnings).toContainEqual(
      expect.objectContaining({
        code: 'annual_report.remedies_total_differs',
        severity: 'error',
        zh: expect.stringContaining('791') as string,
      }),
    );
    const published = await rest.save(`/api/annual-reports/${answer.data.documentId}`, {});
    expect(published.status).toBe(400);
    expect(published.error.details.code).toBe('annual_report.remedies_total_differs');
  });

  it.each(['/', '—', '', ' ／ '])('reads %j in a cell as 0', async (blank) => {
    const report = await reportOf('applicationsTable', 'C5.3', 'total', blank);
    const answer = await rest.post('/api/annual-reports', report);
    expect(answer.status, JSON.stringify(answer)).toBe(201);
    expect((answer.data.applicationsTable as Table)['C5.3']?.total).toBe(0);
  });

  it.each([
    ['-1', 'annual_report.cell_not_whole'],
    ['1.5', 'annual_report.cell_not_whole'],
    ['许多', 'annual_report.cell_not_a_number'],
  ])('refuses %j in a cell even in a draft', async (value, code) => {
    const report = await reportOf('applicationsTable', 'A', 'commercial', value);
    const answer = await rest.post('/api/annual-reports?status=draft', report);
    expect(answer.status).toBe(400);
    expect([code, 'annual_report.cell_not_a_number']).toContain(answer.error.details.code);
    expect(answer.error.details.message?.zh).toContain(value);
  });

  it('exists once per organization and year', async () => {
    const report = await reportOf('proactiveTable', 'fees', 'amount', 1);
    expect((await rest.post('/api/annual-reports', report)).status).toBe(201);
    const second = await rest.post('/api/annual-reports', report);
    expect(second.error.details.code).toBe('annual_report.second_for_year');
  });

  it('warns, and no more, when the carry-over differs from last year', async () => {
    const lastYear = await reportOf('proactiveTable', 'fees', 'amount', 1);
    expect((await rest.post('/api/annual-reports', { ...lastYear, year: 2024 })).status).toBe(201);
    const answer = await rest.post('/api/annual-reports', lastYear);
    expect(answer.status).toBe(201);
    const row = await app.strapi.db
      .query('api::annual-report.annual-report')
      .findOne({ where: { documentId: answer.data.documentId } });
    const codes = (row.warnings as { code: string; severity: string }[]).map(({ code }) => code);
    expect(codes).toContain('annual_report.carry_over_differs');
  });

  it('must equal the sum of all reports below, once they are all there', async () => {
    const government = await makeOrganization(app.strapi, { kind: 'government' });
    const offices = await Promise.all(
      [1, 2].map(() => makeOrganization(app.strapi, { parent: government.documentId })),
    );
    const own = (documentId: string) => ({ ...structuredClone(fixture), organization: documentId });
    expect(
      (await rest.post('/api/annual-reports', own(String(offices[0]?.documentId)))).status,
    ).toBe(201);
    expect(
      (await rest.post('/api/annual-reports?status=draft', own(government.documentId))).status,
    ).toBe(201);
    expect(
      (await rest.post('/api/annual-reports', own(String(offices[1]?.documentId)))).status,
    ).toBe(201);
    const [total] = await app.strapi.db
      .query('api::annual-report.annual-report')
      .findMany({ where: { organization: { documentId: government.documentId } } });
    const answer = await rest.save(`/api/annual-reports/${total.documentId}`, {});
    expect(answer.status).toBe(400);
    expect(answer.error.details.reasons?.map(({ code }) => code)).toContain(
      'annual_report.consolidation_differs',
    );
  });
});
