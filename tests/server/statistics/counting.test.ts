import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nextQuarter, quarterOf } from '../../../src/domain/statistics/period';
import { addDays } from '../../../src/domain/time/day';
import { shanghaiDay } from '../../../src/domain/time/shanghai-day';
import type {
  CellRecords,
  ReturnForm,
} from '../../../src/plugins/statistics/server/src/contracts/returns';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { makeCategory, makeOrganization, publishableDisclosure } from '../support/make-records';
import {
  formOf,
  hire,
  lineOf,
  makeOffice,
  officeUnits,
  openRound,
  putUnits,
  save,
  statistics,
  UNITS,
  type Office,
  type Ref,
} from './support/office';

const DISCLOSURE = 'api::disclosure.disclosure';

let app: TestApp;
let office: Office;
let category: Ref;
let id: string;
const quarter = quarterOf(shanghaiDay(new Date()));

async function publish(organization: Ref, extra: Record<string, unknown> = {}): Promise<Ref> {
  const documents = app.strapi.documents(DISCLOSURE);
  const data = publishableDisclosure(organization, category, extra);
  const { documentId } = await documents.create({ data: data as never });
  await documents.publish({ documentId });
  return { documentId };
}

type Publications = { withdraw(args: Record<string, unknown>): Promise<void> };

async function withdraw({ documentId }: Ref): Promise<void> {
  const publications = app.strapi.plugin('publication').service<Publications>('publications');
  await publications.withdraw({
    uid: DISCLOSURE,
    documentId,
    request: { reason: 'error', explanation: '发布有误。' },
  });
}

async function term(scheme: string, code: string): Promise<string> {
  const found = (await app.strapi.db
    .query('api::vocabulary-term.vocabulary-term')
    .findOne({ where: { scheme, code } })) as Ref | null;
  if (found) return found.documentId;
  const data = { scheme, code, name: code };
  const made = await app.strapi
    .documents('api::vocabulary-term.vocabulary-term')
    .create({ data: data as never });
  return made.documentId;
}

const rowOf = ({ rows }: ReturnForm, code: string) => rows.find((row) => row.code === code)!;
const count = async () =>
  (await office.filler.client<ReturnForm>('POST', `/statistics/returns/${id}/count`)).body.data!;

beforeAll(async () => {
  app = await createTestApp();
  office = await makeOffice(app);
  category = await makeCategory(app.strapi);
  const [first, second] = office.bureaus;
  await publish(first);
  await publish(first, { genre: await term('genre', 'normative-document') });
  await publish(first, { genre: await term('genre', 'policy-interpretation') });
  await publish(second);
  const below = await makeOrganization(app.strapi, { parent: first.documentId });
  await publish(below);
  const withdrawn = await publish(first);
  await withdraw(withdrawn);
  await putUnits(office, officeUnits(office));
  // Until its holidays are published the next year is not known, and nothing is due in it.
  const year = Number(nextQuarter(quarter).slice(0, 4));
  if (quarter.endsWith('Q4')) {
    await app.strapi
      .documents('api::working-calendar.working-calendar')
      .create({ data: { year, isComplete: true } as never });
  }
  const opened = await openRound(office, quarter);
  if (opened.status !== 200) throw new Error(JSON.stringify(opened.body));
  id = (await lineOf(office.filler, { quarter, unit: UNITS.first }))!.id;
});
afterAll(() => app?.close());

describe('cells with a source', () => {
  test('are counted when the round opens: what was first public in the quarter, each once', async () => {
    const form = await formOf(office.filler, id);
    // Three of its own and one of the organization below it; what was withdrawn in the quarter does not count.
    expect(rowOf(form, '1.1')).toMatchObject({
      value: '4',
      auto: { source: 'ledger.first_publications', counted: '4', records: 4, reason: null },
    });
    expect(rowOf(form, '1.1.1').value).toBe('1');
    expect(rowOf(form, '2.2.3').value).toBe('1');
    expect(rowOf(form, '1.2.2').value).toBe('4');
    expect(rowOf(form, '1.2.1').value).toBe('0');
    // No plugin counts applications here: they are filled in by hand.
    expect(rowOf(form, '3.1.1')).toMatchObject({ value: null, auto: null });
  });

  test('lead to their records, and a record to the cells it counts in', async () => {
    const path = `/statistics/returns/${id}/cells/2.2.3`;
    const cell = (await office.filler.client<CellRecords>('GET', path)).body.data!;
    expect(cell).toMatchObject({ counted: '1', total: 1, source: 'ledger.interpretations' });
    const [record] = cell.records;
    expect(record?.title).toContain('关于测试事项的通知');
    expect(record?.href).toMatch(/^\/content-manager\/collection-types\/api::disclosure/);
    const back = await office.filler.client<{ code: string; unitId: string }[]>(
      'GET',
      `/statistics/records/${encodeURIComponent(record!.id)}/cells`,
    );
    expect(back.body.data!.map(({ code, unitId }) => [code, unitId])).toEqual([
      ['1.1', UNITS.first],
      ['1.2.2', UNITS.first],
      ['2.2.3', UNITS.first],
    ]);
    for (const code of ['constructor', '__proto__']) {
      const none = await office.filler.client('GET', `/statistics/returns/${id}/cells/${code}`);
      expect(none.status, code).toBe(404);
    }
    expect((await office.filler.client('GET', `/statistics/returns/${id}/cells/6`)).status).toBe(
      404,
    );
  });

  test('written over keep both numbers, and want a reason before the return goes on', async () => {
    const { version } = await formOf(office.filler, id);
    const changed = await save(office.filler, id, { version, cells: { '1.1': '6' } });
    expect(rowOf(changed.body.data!, '1.1')).toMatchObject({ value: '6', auto: { counted: '4' } });
    const codes = changed.body.data!.findings.map(({ code, field }) => [code, field]);
    expect(codes).toContainEqual(['statistics.override_without_reason', '1.1']);
    const explained = await save(office.filler, id, {
      version: version + 1,
      overrideReasons: { '1.1': '另有两条在政府公报公开。' },
    });
    expect(rowOf(explained.body.data!, '1.1').auto?.reason).toBe('另有两条在政府公报公开。');
    const left = explained.body.data!.findings.map(({ code }) => code);
    expect(left).not.toContain('statistics.override_without_reason');
  });

  test('are counted again while nobody has checked the return; what was written over them stays', async () => {
    await publish(office.bureaus[0]);
    const form = await count();
    expect(rowOf(form, '1.1')).toMatchObject({ value: '6', auto: { counted: '5', records: 5 } });
    expect(rowOf(form, '1.2.2').value).toBe('5');
    const { version } = form;
    const back = await save(office.filler, id, { version, asCounted: ['1.1'] });
    expect(rowOf(back.body.data!, '1.1')).toMatchObject({ value: '5', auto: { reason: null } });
    expect((await office.officer.client('POST', `/statistics/returns/${id}/count`)).status).toBe(
      403,
    );
  });

  test('count old documents of a migration on the day of the former system', async () => {
    const { client } = office.administrator;
    const migrationUntil = addDays(shanghaiDay(new Date()), 1);
    await client('PUT', '/statistics/settings', { migrationUntil });
    await publish(office.bureaus[0], { legacyPublishedAt: '2020-02-03T02:00:00.000Z' });
    expect(rowOf(await count(), '1.1').value).toBe('5');
    await openRound(office, '2020-Q1');
    const old = (await lineOf(office.filler, { quarter: '2020-Q1', unit: UNITS.first }))!;
    expect(rowOf(await formOf(office.filler, old.id), '1.1').value).toBe('1');
  });
});

describe('other plugins', () => {
  test('register sources of their own, whose cells are counted from then on', async () => {
    type Course = { id: string; organizationId: string; on: string; people: number };
    const facts: Course[] = [
      {
        id: 'a',
        organizationId: office.bureaus[0].documentId,
        on: `${quarter.slice(0, 4)}-01-01`,
        people: 30,
      },
    ];
    const sources = statistics(app.strapi, 'sources');
    const group = {
      topic: 'access_requests',
      sources: [
        {
          key: 'access_requests.fees',
          label: { zh: '收费', en: 'Fees' },
          count: (
            all: readonly Course[],
            {
              unitIds,
              unitOf,
            }: { unitIds: readonly string[]; unitOf: (id: string) => string | null },
          ) =>
            new Map(
              unitIds.map((unitId) => {
                const own = all.filter(({ organizationId }) => unitOf(organizationId) === unitId);
                const value = String(own.reduce((sum, { people }) => sum + people, 0));
                return [unitId, { value, records: own.map((course) => course.id) }];
              }),
            ),
        },
      ],
      load: () => Promise.resolve({ facts }),
      idOf: (course: Course) => course.id,
      organizationOf: ({ organizationId }: Course) => organizationId,
      tell: (ids: readonly string[]) =>
        Promise.resolve(ids.map((one) => ({ id: one, title: '培训班', on: null, href: null }))),
    };
    sources.register<Course>(group);
    expect(() => sources.register<Course>(group)).toThrow('taken');
    expect(rowOf(await count(), '7')).toMatchObject({
      value: '30',
      auto: { source: 'access_requests.fees', sourceLabel: { zh: '收费', en: 'Fees' }, records: 1 },
    });
    const second = await hire(app, office.bureaus[1], 'statistician');
    const other = (await lineOf(second, { quarter, unit: UNITS.second }))!;
    const path = `/statistics/returns/${other.id}/count`;
    const { body } = await second.client<ReturnForm>('POST', path);
    expect(rowOf(body.data!, '7').value).toBe('0');
  });
});
