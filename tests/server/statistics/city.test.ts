import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../harness/create-test-app';
import { compareAllTotals } from './city/compare-totals.mjs';
import { keepOwnDays } from './city/day-of-handing-in.mjs';
import { expectedTotals } from './city/expected-totals.mjs';
import { makeCity } from './city/make-city.mjs';
import { makePlan } from './city/make-plan.mjs';
import { personOf, runQuarter } from './city/run-quarter.mjs';
import { settleCity } from './city/settle-city.mjs';
import { compareWithSql } from './city/sql-totals.mjs';
import type { Running, Settled } from './city/types';

const city = makeCity({
  ...{ districts: 4, departments: 6, vertical: 1, townships: 2 },
  ...{ cityDepartments: 2, ownPeople: 1, seed: 1 },
});
const first = makePlan(city, '2024-Q1');
const second = makePlan(city, '2024-Q2');

let app: TestApp;
let settled: Settled;

beforeAll(async () => {
  app = await createTestApp();
  const running = app as unknown as Running;
  let t = Date.now();
  settled = await settleCity(running, city);
  console.log('settled', Date.now() - t);
  t = Date.now();
  await keepOwnDays(running);
  await runQuarter(settled, first);
  console.log('Q1', Date.now() - t);
  t = Date.now();
  await runQuarter(settled, second);
  console.log('Q2', Date.now() - t);
});
afterAll(() => app?.close());

test('x', async () => {
  const expected = expectedTotals({ city, plan: second, earlier: first, counting: 'accepted' });
  const officer = personOf(settled, 'city.officer');
  const r = await compareAllTotals(officer, { quarter: '2024-Q2', expected });
  console.log(r.compared, r.differences.slice(0, 20), r.differences.length);
  const s = await compareWithSql(settled.running, { quarter: '2024-Q2', expected });
  console.log(s.compared, s.differences.slice(0, 20), s.differences.length);
});
