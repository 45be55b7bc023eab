import { describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import {
  formOf,
  hire,
  lineOf,
  makeOffice,
  officeUnits,
  openRound,
  putUnits,
  save,
  UNITS,
} from '../statistics/support/office';
import { makeOrganization } from '../support/make-records';
import { enter, pathOf, uidOf } from './support/records';

async function within(without: string[], work: (app: TestApp) => Promise<void>): Promise<void> {
  const app = await createTestApp({ without });
  try {
    await work(app);
  } finally {
    await app.close();
  }
}

describe('either plugin works without the other:', () => {
  test('without work records, statistics has sections 8 and 9 filled in by hand', async () => {
    await within(['work-records'], async (app) => {
      expect(app.strapi.contentTypes).not.toHaveProperty([uidOf('training')]);
      const office = await makeOffice(app);
      await putUnits(office, officeUnits(office));
      expect((await openRound(office, '2025-Q4')).status).toBe(200);
      const { id } = (await lineOf(office.filler, { quarter: '2025-Q4', unit: UNITS.first }))!;
      const form = await formOf(office.filler, id);
      const rows = form.rows.filter(({ code, isFormula }) => /^[89]\./.test(code) && !isFormula);
      expect(rows.map(({ value, auto }) => [value, auto])).toEqual(rows.map(() => [null, null]));
      const cells = { '9.2': '20', '8.4': '1.25' };
      const saved = await save(office.filler, id, { version: form.version, cells });
      expect(saved.status).toBe(200);
      const count = `/statistics/returns/${id}/count`;
      expect((await office.filler.client('POST', count)).status).toBe(200);
      const after = await formOf(office.filler, id);
      const valueOf = (code: string) => after.rows.find((row) => row.code === code)?.value;
      expect([valueOf('9.2'), valueOf('8.4')]).toEqual(['20', '1.25']);
    });
  });

  test('without statistics, work records are kept', async () => {
    await within(['statistics'], async (app) => {
      expect(app.strapi.plugins).not.toHaveProperty('statistics');
      const organization = await makeOrganization(app.strapi);
      const clerk = await hire(app, organization, 'information_officer');
      const record = await enter(clerk.client, 'training', organization);
      expect((await clerk.client('GET', pathOf('training', record))).status).toBe(200);
    });
  });
});
