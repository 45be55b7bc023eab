import { afterAll, beforeAll, expect, test } from 'vitest';
import { countRecords, ONE } from '../../../src/domain/statistics/count-records';
import type { LateList } from '../../../src/plugins/statistics/server/src/contracts/totals';
import { makeIndicator } from '../../domain/statistics/make-set';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import {
  FOOTER,
  formOf,
  makeOffice,
  move,
  officeUnits,
  openRound,
  putUnits,
  save,
  statistics,
  UNITS,
  type Office,
} from './support/office';

const ERRANDS = 'errands';
const QUARTER = '2020-Q4';

type Errand = { id: string; on: string; recordedAt: string; organizationId: string };

let app: TestApp;
let office: Office;
const errands: Errand[] = [];

const run = (id: string, on: string) =>
  errands.push({
    id,
    on,
    recordedAt: new Date().toISOString(),
    organizationId: office.bureaus[0].documentId,
  });

const late = async () => {
  const path = `/statistics/late?set=${ERRANDS}`;
  const { body } = await office.officer.client<LateList>('GET', path);
  return body.data!.results.map(({ recordId }) => recordId);
};

beforeAll(async () => {
  app = await createTestApp();
  office = await makeOffice(app);
  statistics(app.strapi, 'sources').register<Errand>({
    topic: ERRANDS,
    sources: [
      {
        key: 'errands.count',
        label: { zh: '跑腿', en: 'Errands' },
        count: (facts, context) =>
          countRecords(
            facts
              .filter(({ on }) => context.firstDay <= on && on <= context.lastDay)
              .map(({ id, organizationId }) => ({ id, organizationId, amount: ONE })),
            context,
          ),
      },
    ],
    load: () => Promise.resolve({ facts: [...errands] }),
    idOf: ({ id }) => id,
    organizationOf: ({ organizationId }) => organizationId,
    tell: () => Promise.resolve([]),
    lateCandidates: () =>
      Promise.resolve(errands.map((errand) => ({ ...errand, title: errand.id }))),
  });
  const row = makeIndicator({
    code: '1',
    periodClass: 'year',
    autoSource: { source: 'errands.count' },
  });
  const set = {
    version: 0,
    name: '跑腿统计表',
    indicators: [row],
    identities: [],
    isEnabled: true,
  };
  const saved = await office.administrator.client('PUT', `/statistics/sets/${ERRANDS}`, set);
  expect(saved.status, JSON.stringify(saved.body)).toBe(200);
  await putUnits(office, officeUnits(office));
  run('counted', '2020-02-03');
});
afterAll(() => app?.close());

test('what is recorded after a number was counted is late, though it was frozen later and is asked for the year', async () => {
  expect((await openRound(office, QUARTER, ERRANDS)).status).toBe(200);
  const { filler, reviewer, officer } = office;
  const path = `/statistics/returns?set=${ERRANDS}&unit=${UNITS.first}`;
  const { body } = await filler.client<{ results: { id: string }[] }>('GET', path);
  const id = body.data!.results[0]!.id;
  run('between', '2020-02-04');
  run('other year', '2021-01-01');
  const footer = { ...FOOTER, filledOn: '2021-01-04' };
  const { version } = await formOf(filler, id);
  expect((await save(filler, id, { version, footer })).status).toBe(200);
  for (const [person, name] of [
    [reviewer, 'self_review'],
    [filler, 'submit'],
    [officer, 'accept'],
  ] as const) {
    expect((await move(person, id, name)).status, name).toBe(200);
  }
  expect(await late()).toEqual([]);
  const round = `/statistics/rounds/${ERRANDS}/${QUARTER}`;
  const frozen = await officer.client('POST', `${round}/freeze`, { unitId: UNITS.city });
  expect(frozen.status, JSON.stringify(frozen.body)).toBe(200);
  expect(await late()).toEqual(['between']);
  const kept = await officer.client<{ text: string; isReproduced: boolean }>(
    'GET',
    `/statistics/returns/${id}/frozen/1`,
  );
  expect(kept.body.data?.isReproduced).toBe(true);
  expect(JSON.parse(kept.body.data!.text)).toMatchObject({ cells: { '1': '1' } });
});
