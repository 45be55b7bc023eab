import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RecordTypeName } from '../../../src/domain/work-records/record-types';
import { addDays } from '../../../src/domain/time/day';
import { shanghaiDay } from '../../../src/domain/time/shanghai-day';
import type { Ref } from '../directory/support/staff';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { schemaOf } from '../leaks/crawl/graphql-schema';
import { hire, makeOffice, type Colleague, type Office } from '../statistics/support/office';
import { makeOrganization } from '../support/make-records';
import { enter, pathOf, SAMPLES, uidOf } from './support/records';

const TYPES = Object.keys(SAMPLES) as RecordTypeName[];

let app: TestApp;
let office: Office;
let clerk: Colleague;
let own: Ref;
/** At the other bureau, and somebody of the own one without a part in records. */
let auditor: Colleague;
let stranger: Colleague;
let manager: Colleague;

beforeAll(async () => {
  app = await createTestApp();
  office = await makeOffice(app);
  own = office.bureaus[0];
  clerk = await hire(app, own, 'information_officer');
  auditor = await hire(app, office.bureaus[1], 'auditor');
  stranger = await hire(app, office.bureaus[1], 'statistician');
  manager = await hire(app, own, 'column_manager');
});
afterAll(() => app?.close());

const bodyOf = (type: RecordTypeName, organization: Ref, extra: Record<string, unknown> = {}) => ({
  ...SAMPLES[type],
  organization: organization.documentId,
  ...extra,
});

describe.each(TYPES)('%s', (type) => {
  test('is entered, changed and deleted by the statistician or the information officer of its organization', async () => {
    for (const { client } of [office.filler, clerk]) {
      const record = await enter(client, type, own);
      const changed = await client('PUT', pathOf(type, record), bodyOf(type, own));
      expect(changed.status).toBe(200);
      expect((await client('DELETE', pathOf(type, record))).status).toBe(200);
    }
  });

  test('is not entered for another organization, nor given to one', async () => {
    const [, other] = office.bureaus;
    const { status, body } = await clerk.client('POST', pathOf(type), bodyOf(type, other));
    expect([status, body.error?.details?.code]).toEqual([403, 'directory.outside_scope']);
    const record = await enter(clerk.client, type, own);
    const moved = await clerk.client('PUT', pathOf(type, record), bodyOf(type, other));
    expect(moved.status).toBe(403);
    const row = await app.strapi.db
      .query(uidOf(type))
      .findOne({ where: { documentId: record.documentId } });
    expect(row?.organizationKey).toBe(own.documentId);
  });

  test('is read above, by those who check the return and by auditors, and changed by none of them', async () => {
    const record = await enter(clerk.client, type, own);
    for (const { client } of [office.officer, office.reviewer, auditor]) {
      expect((await client('GET', pathOf(type, record))).status).toBe(200);
      expect((await client('PUT', pathOf(type, record), bodyOf(type, own))).status).toBe(403);
      expect((await client('DELETE', pathOf(type, record))).status).toBe(403);
      expect((await client('POST', pathOf(type), bodyOf(type, own))).status).toBe(403);
    }
    const refused = await office.officer.client('DELETE', pathOf(type, record));
    expect(refused.body.error?.details?.code).toBe('work_records.kept_by_own_people');
  });

  test('is neither listed nor shown beside the organization, nor to people without a part in it', async () => {
    const record = await enter(clerk.client, type, own);
    const list = await stranger.client('GET', `${pathOf(type)}?pageSize=100`);
    expect(list.body.results?.map(({ documentId }) => documentId)).not.toContain(record.documentId);
    expect((await stranger.client('GET', pathOf(type, record))).status).toBe(403);
    expect((await manager.client('GET', pathOf(type))).status).toBe(403);
  });

  test('is not public: no REST route, no GraphQL type', async () => {
    const record = await enter(clerk.client, type, own);
    const { info } = app.strapi.contentType(uidOf(type) as never) as unknown as {
      info: { pluralName: string; singularName: string };
    };
    for (const name of [info.pluralName, `work-records/${info.pluralName}`]) {
      for (const path of [`/api/${name}`, `/api/${name}/${record.documentId}`]) {
        expect((await fetch(`${app.url}${path}`)).status).toBe(404);
      }
    }
    const names = Object.keys(schemaOf(app.strapi).getTypeMap()).map((name) => name.toLowerCase());
    expect(names.length).toBeGreaterThan(50);
    const forbidden = [info.singularName, info.pluralName].map((one) => one.replace('-', ''));
    expect(names.filter((name) => forbidden.some((one) => name.includes(one)))).toEqual([]);
  });
});

describe('where an organization has no people of its own', () => {
  test('those of the nearest one above keep its records, and no others', async () => {
    const station = await makeOrganization(app.strapi, { parent: own.documentId });
    const record = await enter(clerk.client, 'training', station);
    const { client } = office.officer;
    const path = pathOf('training', record);
    const { status, body } = await client('PUT', path, bodyOf('training', station));
    expect([status, body.error?.details?.code]).toEqual([403, 'work_records.kept_by_own_people']);
    // Nobody below keeps those of a bureau without people: the city does.
    const bureau = await makeOrganization(app.strapi, { parent: office.city.documentId });
    await enter(client, 'training', bureau);
  });
});

describe('an organization with records', () => {
  test('is not deleted', async () => {
    const organization = await makeOrganization(app.strapi);
    const documents = app.strapi.documents(uidOf('funding') as never);
    const data = bodyOf('funding', organization);
    const record = (await documents.create({ data: data as never })) as unknown as Ref;
    const organizations = app.strapi.documents('api::organization.organization');
    await expect(organizations.delete(organization)).rejects.toMatchObject({
      details: { code: 'work_records.organization_has_records' },
    });
    await documents.delete(record as never);
    await organizations.delete(organization);
  });
});

describe('bad input is refused with a code, both languages, field and value, and nothing is written:', () => {
  const tomorrow = addDays(shanghaiDay(new Date()), 1);
  test.each<[RecordTypeName, Record<string, unknown>, string, string]>([
    ['training', { heldOn: tomorrow }, 'work_records.day_to_come', 'heldOn'],
    ['training', { heldOn: '2026-02-30' }, 'request.impossible_date', 'heldOn'],
    ['training', { heldOn: '0206-03-04' }, 'work_records.day_too_early', 'heldOn'],
    ['training', { heldOn: null }, 'request.required', 'heldOn'],
    ['training', { participants: 12.5 }, 'work_records.not_whole', 'participants'],
    ['training', { participants: -1 }, 'work_records.negative', 'participants'],
    ['training', { participants: '三十' }, 'work_records.not_a_number', 'participants'],
    ['training', { participants: 1e20 }, 'work_records.too_large', 'participants'],
    ['training', { participants: null }, 'request.required', 'participants'],
    ['training', { title: '  ' }, 'request.required', 'title'],
    ['training', { title: '长'.repeat(121) }, 'request.too_long', 'title'],
    ['training', { content: '长'.repeat(1001) }, 'request.too_long', 'content'],
    ['meeting', { kind: 'party' }, 'request.unknown_option', 'kind'],
    ['staff-member', { endedOn: '2020-02-29' }, 'work_records.days_reversed', 'endedOn'],
    ['staff-member', { startedOn: tomorrow }, 'work_records.day_to_come', 'startedOn'],
    ['funding', { amount: 1.005 }, 'work_records.too_precise', 'amount'],
    ['funding', { amount: '10^20' }, 'work_records.not_a_number', 'amount'],
    ['funding', { amount: 1e20 }, 'work_records.too_large', 'amount'],
    ['funding', { amount: -0.01 }, 'work_records.negative', 'amount'],
    ['funding', { year: 2027 }, 'work_records.year_after_spending', 'year'],
    ['funding', { year: 1e12 }, 'work_records.too_large', 'year'],
    ['dedicated-office', { endedOn: '2019-04-30' }, 'work_records.days_reversed', 'endedOn'],
  ])('%s with %j', async (type, extra, code, field) => {
    const count = () => app.strapi.db.query(uidOf(type)).count();
    const before = await count();
    const { status, body } = await clerk.client('POST', pathOf(type), bodyOf(type, own, extra));
    expect([status, body.error?.details?.code]).toEqual([400, code]);
    expect(body.error?.details?.reasons?.[0]?.field).toBe(field);
    expect(body.error?.details?.message?.zh).toMatch(/\p{Script=Han}/u);
    expect(body.error?.details?.message?.en).toContain(field);
    expect(body.error?.details?.message?.zh).not.toContain(field);
    expect(await count()).toBe(before);
  });

  test('a record without an organization, also by an administrator or a script', async () => {
    const documents = app.strapi.documents(uidOf('training') as never);
    await expect(documents.create({ data: SAMPLES.training as never })).rejects.toMatchObject({
      details: { code: 'request.required' },
    });
  });

  test('a change that would end before it began leaves the record as it was', async () => {
    const record = await enter(clerk.client, 'staff-member', own);
    const path = pathOf('staff-member', record);
    const { status } = await clerk.client('PUT', path, { endedOn: '2019-01-01' });
    expect(status).toBe(400);
    const row = await app.strapi.db
      .query(uidOf('staff-member'))
      .findOne({ where: { documentId: record.documentId } });
    expect(row?.endedOn).toBeNull();
  });

  test('what the server computes cannot be sent', async () => {
    const sent = { organizationKey: office.bureaus[1].documentId, countedSince: '2001-01-01' };
    const { documentId } = await enter(clerk.client, 'training', own, sent);
    const row = await app.strapi.db.query(uidOf('training')).findOne({ where: { documentId } });
    expect(row?.organizationKey).toBe(own.documentId);
    expect(row?.countedSince.slice(0, 4)).not.toBe('2001');
  });
});
