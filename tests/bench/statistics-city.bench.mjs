/**
 * A quarter of a whole city by API, with its people: 20 districts with 60 departments and 15 townships each. Every total is
 * compared with one worked out another way, and handing in must not become slower with the returns there are.
 * STATISTICS_CITY_DISTRICTS=5 runs a part of it.
 */
import { compareAllTotals } from '../server/statistics/city/compare-totals.mjs';
import { keepOwnDays } from '../server/statistics/city/day-of-handing-in.mjs';
import { expectedTotals } from '../server/statistics/city/expected-totals.mjs';
import { makeCity } from '../server/statistics/city/make-city.mjs';
import { makePlan } from '../server/statistics/city/make-plan.mjs';
import { personOf, runQuarter } from '../server/statistics/city/run-quarter.mjs';
import { settleCity } from '../server/statistics/city/settle-city.mjs';
import { compareWithSql } from '../server/statistics/city/sql-totals.mjs';
import { boot } from './support/measure.mjs';

const QUARTERS = ['2024-Q1', '2024-Q2'];
/** Of a return of the second half, measured in plain requests, to one of the first. */
const RATIO = 1.5;

const city = makeCity({
  ...{ districts: Number(process.env.STATISTICS_CITY_DISTRICTS ?? 20), departments: 60 },
  ...{ vertical: 3, townships: 15, cityDepartments: 40, ownPeople: 1, seed: 2024 },
});

/** @param {any} strapi @returns {Promise<string>} where it listens */
async function listen(strapi) {
  strapi.server.mount();
  const { httpServer } = strapi.server;
  await new Promise((resolve) => httpServer.listen(0, '127.0.0.1', () => resolve(undefined)));
  return `http://127.0.0.1:${httpServer.address().port}`;
}

/** Says how long something took, and how much of it this process worked. @template Result @param {string} what @param {() => Promise<Result>} work */
async function timed(what, work) {
  const [began, before] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  const [spent, worked] = [(performance.now() - began) / 1000, (user + system) / 1_000_000];
  console.log(`${what}: ${spent.toFixed(1)} s (${worked.toFixed(1)} s of the processor)`);
  return result;
}

/** @param {{ compared: number, differences: string[] }} comparison @param {string} what */
function tell({ compared, differences }, what) {
  const verdict = differences.length === 0 ? 'all equal ok' : `${differences.length} differ MISSED`;
  console.log(`${what}: ${compared} compared, ${verdict}`);
  for (const difference of differences.slice(0, 20)) console.log(`  ${difference}`);
  if (compared === 0 || differences.length > 0) process.exitCode = 1;
}

/** @param {number[]} numbers */
const middleOf = (numbers) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/**
 * Whether a return takes longer when there are more of them, in plain requests made beside it: what else the machine does
 * slows both. @param {{ workMs: number, plainMs: number }[]} spent
 */
function tellHalves(spent) {
  const middle = Math.floor(spent.length / 2);
  const [first, second] = [spent.slice(0, middle), spent.slice(middle)].map((half) => {
    const [work, plain] = [half.map(({ workMs }) => workMs), half.map(({ plainMs }) => plainMs)];
    return { work: middleOf(work), inPlain: middleOf(work) / middleOf(plain) };
  });
  console.log(
    `  a return, from first to last: ${first.work.toFixed(0)} ms, then ${second.work.toFixed(0)} ms`,
  );
  const ratio = second.inPlain / first.inPlain;
  const told = [second, first].map(({ inPlain }) => inPlain.toFixed(1)).join(' / ');
  const verdict = ratio <= RATIO ? 'ok' : 'MISSED';
  console.log(
    `  in plain requests, second half / first: ${told} = ${ratio.toFixed(2)} (goal <= ${RATIO}) ${verdict}`,
  );
  if (!(ratio <= RATIO)) process.exitCode = 1;
}

/** @param {ReturnType<typeof makePlan>} plan */
function tellPlan({ quarter, conducts }) {
  /** @param {(one: typeof conducts[number]) => unknown} is */
  const count = (is) => conducts.filter(is).length;
  const late = count(({ isLate }) => isLate);
  const returned = count(({ correction }) => correction);
  const [waiting, missing] = ['waiting', 'missing'].map((end) => count((one) => one.end === end));
  console.log(
    `${quarter}: ${conducts.length} returns, ${late} handed in late, ${returned} sent back, ${waiting} waiting, ${missing} missing`,
  );
}

Object.assign(process.env, { JOBS_ENABLED: 'false', RATE_LIMIT_PER_MINUTE: '0' });
const strapi = await boot();
const running = { strapi, url: await listen(strapi) };
console.log(
  `${city.units.length} units, ${city.people.length} people with ${city.duties.length} duties`,
);
const settled = await timed('organizations, people, duties, units', () =>
  settleCity(running, city),
);
await keepOwnDays(running);
const officer = () => personOf(settled, 'city.officer');
const ownOfficer = (/** @type {string} */ area) => personOf(settled, `${area}.officer`);
/** @type {ReturnType<typeof makePlan> | null} */
let earlier = null;
for (const quarter of QUARTERS) {
  const plan = makePlan(city, quarter);
  tellPlan(plan);
  const { spent } = await timed('  by API', () => runQuarter(settled, plan));
  tellHalves(spent);
  const readings = /** @type {const} */ ([
    ['accepted', officer, 'read by the city'],
    ['accepted', ownOfficer, 'read by each place'],
    ['handed_in', officer, 'read by the city'],
  ]);
  for (const [counting, reader, who] of readings) {
    const expected = expectedTotals({ city, plan, earlier, counting });
    const what = `  totals of what is ${counting}, ${who}`;
    const read = () => compareAllTotals(reader, { quarter, counting, expected });
    tell(await timed(what, read), what);
  }
  const expected = expectedTotals({ city, plan, earlier, counting: 'accepted' });
  tell(await compareWithSql(running, { quarter, expected }), '  sums by SQL');
  earlier = plan;
}
await strapi.destroy();
process.exit();
