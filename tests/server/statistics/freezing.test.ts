import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toQuarter } from '../../../src/domain/statistics/period';
import type { ReturnLine } from '../../../src/plugins/statistics/server/src/contracts/returns';
import type { LateList } from '../../../src/plugins/statistics/server/src/contracts/totals';
import { makeUnit } from '../../domain/statistics/make-units';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { makeCategory, publishableDisclosure } from '../support/make-records';
import {
  formOf,
  handIn,
  hire,
  lineOf,
  makeOffice,
  move,
  officeUnits,
  openRound,
  putUnits,
  save,
  SET,
  statistics,
  UNITS,
  type Office,
  type Ref,
} from './support/office';

const DISCLOSURE = 'api::disclosure.disclosure';
const QUARTER = '2020-Q1';
const ROUND = `/statistics/rounds/${SET}/${QUARTER}`;

type Outcome = { frozen: number; revision: number; digest: string };
type Kept = { text: string; digest: string; isReproduced: boolean };

let app: TestApp;
let office: Office;
let category: Ref;
let genre: Ref;
let line: ReturnLine;
let published: Ref[];

/** As in a migration: it was public in a former system in the quarter. */
async function publish(organization: Ref): Promise<Ref> {
  const documents = app.strapi.documents(DISCLOSURE);
  const legacy = { legacyPublishedAt: '2020-02-03T02:00:00.000Z', genre: genre.documentId };
  const data = publishableDisclosure(organization, category, legacy);
  const { documentId } = await documents.create({ data: data as never });
  await documents.publish({ documentId });
  return { documentId };
}

const freeze = (body: Record<string, unknown> = {}) =>
  office.officer.client<Outcome>('POST', `${ROUND}/freeze`, { unitId: UNITS.city, ...body });

async function keptReturn(revision: number): Promise<Kept> {
  const path = `/statistics/returns/${line.id}/frozen/${revision}`;
  return (await office.officer.client<Kept>('GET', path)).body.data!;
}

async function keptTotal(revision: number): Promise<Kept> {
  const path = `${ROUND}/frozen/${UNITS.city}/${revision}`;
  return (await office.officer.client<Kept>('GET', path)).body.data!;
}

const late = async () =>
  (await office.officer.client<LateList>('GET', `/statistics/late?set=${SET}`)).body.data!.results;

beforeAll(async () => {
  app = await createTestApp();
  office = await makeOffice(app);
  category = await makeCategory(app.strapi);
  const data = { scheme: 'genre', code: 'a-reply', name: '某批复' } as never;
  genre = await app.strapi.documents('api::vocabulary-term.vocabulary-term').create({ data });
  await office.administrator.client('PUT', '/statistics/settings', {
    migrationUntil: '2999-12-31',
  });
  published = [await publish(office.bureaus[0]), await publish(office.bureaus[0])];
  await putUnits(office, officeUnits(office));
  await openRound(office, QUARTER);
  line = (await lineOf(office.filler, { quarter: QUARTER, unit: UNITS.first }))!;
  // As counted: nothing is written over.
  await handIn(office, line.id, {
    '1.1': '2',
    '1.1.1': '0',
    '1.1.2': '0',
    '1.2.1': '0',
    '1.2.2': '2',
    '1.2.3': '0',
    '1.2.4': '0',
    '1.2.5': '0',
    '2.2.3': '0',
  });
});
afterAll(() => app?.close());

describe('an accepted quarter', () => {
  test('is frozen by whoever collects for the unit, with everything accepted below it', async () => {
    const refused = await office.filler.client('POST', `${ROUND}/freeze`, { unitId: UNITS.city });
    expect(refused.status).toBe(403);
    // Nor by the unit for itself, which would take it out of the hands of the unit above.
    const own = await office.filler.client('POST', `${ROUND}/freeze`, { unitId: UNITS.first });
    expect([own.status, own.body.error?.details?.code]).toEqual([
      403,
      'statistics.unit_collects_nothing',
    ]);
    const { status, body } = await freeze();
    expect([status, body.data]).toEqual([
      200,
      { frozen: 1, revision: 1, digest: expect.any(String) },
    ]);
    const form = await formOf(office.filler, line.id);
    expect([form.state, form.frozen.map(({ revision }) => revision)]).toEqual(['frozen', [1]]);
    expect(form.history.slice(0, 2).map((entry) => entry.move)).toEqual(['freeze', 'aggregate']);
    const content = JSON.parse((await keptReturn(1)).text) as Record<string, unknown>;
    expect(content).toMatchObject({
      quarter: QUARTER,
      revision: 1,
      cells: { '1.1': '2', '6': '2' },
    });
    expect((content.provenance as Record<string, { records: string[] }>)['1.1']?.records).toEqual(
      published.map(({ documentId }) => `${DISCLOSURE}:${documentId}`).sort(),
    );
  });

  test('takes no further change, and frozen again it is the same, byte by byte', async () => {
    const { version } = await formOf(office.filler, line.id);
    const refused = await save(office.filler, line.id, { version, cells: { '6': '9' } });
    expect([refused.status, refused.body.error?.details?.code]).toEqual([
      400,
      'statistics.return_is_frozen',
    ]);
    const before = await keptTotal(1);
    const again = await freeze();
    expect(again.body.data).toEqual({ frozen: 0, revision: 1, digest: before.digest });
    expect(await keptTotal(1)).toEqual(before);
    await expect(
      app.strapi.db.connection.raw("update zhaoshi_statistics.frozen_returns set text = ''"),
    ).rejects.toThrow('append-only');
  });

  test('made again from the ledger has the same bytes after edits, withdrawals and mergers', async () => {
    const kept = await keptReturn(1);
    const documents = app.strapi.documents(DISCLOSURE);
    const [first, second] = published as [Ref, Ref];
    await documents.update({
      documentId: first.documentId,
      data: { title: '改过的标题' } as never,
    });
    await documents.publish({ documentId: first.documentId });
    const publications = app.strapi
      .plugin('publication')
      .service<{ withdraw(args: Record<string, unknown>): Promise<void> }>('publications');
    const request = { reason: 'error', explanation: '发布有误。' };
    await publications.withdraw({ uid: DISCLOSURE, ...second, request });
    const merged = officeUnits(office).map((unit) =>
      unit.id === UNITS.first
        ? { ...unit, name: '已并入', validTo: toQuarter('2020-Q4'), mergedInto: UNITS.second }
        : unit,
    );
    await putUnits(office, merged);
    expect(await keptReturn(1)).toEqual({ ...kept, isReproduced: true });
    const services = statistics(app.strapi, 'returns');
    const again = await services.reproduceReturn({ returnId: line.id, revision: 1 });
    expect(again?.again.json).toBe(kept.text);
    // Also where the unit was taken out of the quarter altogether.
    await putUnits(office, [
      makeUnit({ id: UNITS.city, level: 'city', organizationId: office.city.documentId }),
    ]);
    const round = { setKey: SET, quarter: toQuarter(QUARTER) };
    const total = await services.reproduceTotal({ round, unitId: UNITS.city, revision: 1 });
    expect(total?.again.json).toBe(total?.kept.json);
    await putUnits(office, officeUnits(office));
  });

  test('is made again the same after the migration was declared over and terms were renamed', async () => {
    const settings = (migrationUntil: string | null) =>
      office.administrator.client('PUT', '/statistics/settings', { migrationUntil });
    const rename = (from: string, to: string) =>
      app.strapi.db
        .query('api::vocabulary-term.vocabulary-term')
        .updateMany({ where: { code: from }, data: { code: to } });
    await settings(null);
    expect((await keptReturn(1)).isReproduced).toBe(true);
    await settings('2999-12-31');
    await rename('policy-interpretation', 'another');
    await rename('a-reply', 'policy-interpretation');
    expect((await keptReturn(1)).isReproduced).toBe(true);
    await rename('policy-interpretation', 'a-reply');
    await rename('another', 'policy-interpretation');
  });

  test('leaves what comes late to a list and to the next correction', async () => {
    expect(await late()).toEqual([]);
    const { documentId } = await publish(office.bureaus[0]);
    expect(await late()).toEqual([
      expect.objectContaining({
        quarter: QUARTER,
        recordId: `${DISCLOSURE}:${documentId}`,
        on: '2020-02-03',
        unitId: UNITS.first,
      }),
    ]);
    const stranger = await hire(app, office.bureaus[1], 'statistician');
    const theirs = await stranger.client<LateList>('GET', `/statistics/late?set=${SET}`);
    expect(theirs.body.data?.results).toEqual([]);
    expect((await keptReturn(1)).isReproduced).toBe(true);

    const bare = await move(office.filler, line.id, 'correct');
    expect(bare.status).toBe(400);
    const stale = { version: 1, cells: { '6': '9' } };
    const begun = await move(office.filler, line.id, 'correct', { reason: '补录一条信息。' });
    // Neither reviewed by whoever begins it, nor written over by a page left open since the first revision.
    expect((await move(office.filler, line.id, 'self_review')).status).toBe(403);
    expect((await save(office.filler, line.id, stale)).status).toBe(409);
    expect(begun.body.data).toMatchObject({ state: 'draft', revision: 2 });
    const rows = new Map(begun.body.data!.rows.map((row) => [row.code, row]));
    // One of the first two was withdrawn after the quarter and counts on; the late one is in.
    expect(rows.get('1.1')).toMatchObject({ value: '3' });
    const { version } = begun.body.data!;
    const saved = await save(office.filler, line.id, { version, cells: { '6': '3' } });
    expect(saved.status, JSON.stringify(saved.body)).toBe(200);
    for (const [person, name] of [
      [office.reviewer, 'self_review'],
      [office.filler, 'submit'],
      [office.officer, 'accept'],
    ] as const) {
      const reply = await move(person, line.id, name);
      expect(reply.status, JSON.stringify(reply.body)).toBe(200);
    }
    expect((await freeze()).status).toBe(400);
    const frozen = await freeze({ reason: '一个单位更正。' });
    expect(frozen.body.data).toMatchObject({ frozen: 1, revision: 2 });
    expect(await late()).toEqual([]);
    expect(JSON.parse((await keptReturn(2)).text)).toMatchObject({
      revisionReason: '补录一条信息。',
      cells: { '1.1': '3', '6': '3' },
    });
    expect(await keptReturn(1)).toMatchObject({ isReproduced: true });
    expect(JSON.parse((await keptTotal(1)).text)).toMatchObject({ area: { '6': '2' } });
    expect(JSON.parse((await keptTotal(2)).text)).toMatchObject({ area: { '6': '3' } });
    expect((await keptTotal(2)).isReproduced).toBe(true);
  });
});

describe('the public', () => {
  const get = async (path: string) => {
    const response = await fetch(`${app.url}/api/statistics/${path}`);
    return { status: response.status, body: (await response.json()) as { data: never[] } };
  };

  test('reads the last frozen totals once the round is published, and nothing before', async () => {
    expect((await get('totals')).body.data).toEqual([]);
    expect((await office.officer.client('POST', `${ROUND}/publish`)).status).toBe(403);
    const published2 = await office.administrator.client('POST', `${ROUND}/publish`);
    expect(published2.status, JSON.stringify(published2.body)).toBe(200);
    const { body } = await get(`totals?set=${SET}&quarter=${QUARTER}&unit=${UNITS.city}`);
    expect(body.data).toHaveLength(1);
    expect(body.data[0]).toMatchObject({
      quarter: QUARTER,
      revision: 2,
      area: { '6': '3' },
      units: { counted: 1, missing: 2 },
    });
    expect(JSON.stringify(body)).not.toContain('footer');
    expect((await get('totals?quarter=2020-Q2')).body.data).toEqual([]);
  });

  test('reads them as a data set too, with the same numbers and the names of the rows', async () => {
    const { body } = await get(`totals?set=${SET}`);
    const [total] = body.data as { area: Record<string, string | null>; digest: string }[];
    const response = await fetch(`${app.url}/api/statistics/totals.csv?set=${SET}`);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const lines = (await response.text()).trimEnd().split('\r\n');
    expect(lines[0]).toContain(
      'set,quarter,unit,unitName,revision,code,indicator,measure,own,area',
    );
    expect(lines).toHaveLength(1 + Object.keys(total!.area).length);
    const complaints = lines.find((line) => line.includes(',6,六、举报投诉数量,'))!.split(',');
    expect(complaints.slice(8, 10)).toEqual(['3', '3']);
    expect(complaints.at(-1)).toBe(total!.digest);
    const refused = await fetch(`${app.url}/api/statistics/totals.csv?sheet=1`);
    expect(refused.status).toBe(400);
  });

  test('reads what is counted in each row, and is refused what is not understood', async () => {
    const { body } = await get('indicators');
    expect(body.data[0]).toMatchObject({ key: SET });
    for (const path of [
      'indicators?a=1',
      'totals?units=x',
      'totals?quarter=2020',
      'totals?page=0',
    ]) {
      expect((await get(path)).status, path).toBe(400);
    }
  });
});
