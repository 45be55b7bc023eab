/**
 * The workbook of a whole city as a request gets it: totals and returns read from PostgreSQL, a sheet for each of 3,000 units
 * of 60 indicators, with their year, the quarter before and last year. Half as many show that the cost grows with the units.
 */
import { boot, built } from './support/measure.mjs';
import {
  FOOTER,
  lengthOf,
  LIMITS,
  linear,
  makeCity,
  makeSet,
  measureApart,
  MEGABYTE,
  peakWhile,
  within,
} from './support/statistics.mjs';

const QUARTER = '2026-Q2';
const QUARTERS = [QUARTER, '2026-Q1', '2025-Q2'];
const DISTRICT = 'u75';
const set = { ...makeSet(), key: 'bench' };
const codes = set.indicators.filter(({ kind }) => kind !== 'heading').map(({ code }) => code);

/** @param {any} connection */
async function addSet(connection) {
  const body = JSON.stringify(set);
  await connection.raw(
    `insert into zhaoshi_statistics.indicator_sets (key, version, body, is_enabled)
     values ('bench', 1, ?::jsonb, false) on conflict do nothing`,
    [body],
  );
  await connection.raw(
    `insert into zhaoshi_statistics.indicator_set_versions (key, version, body)
     values ('bench', 1, ?::jsonb) on conflict do nothing`,
    [body],
  );
  await connection.raw(
    `insert into zhaoshi_statistics.rounds (set_key, quarter, set_version)
     select 'bench', one, 1 from unnest(?::text[]) as one on conflict do nothing`,
    [QUARTERS],
  );
}

/** Units, each an organization with a code. @param {any} connection @param {any[]} units */
async function addUnits(connection, units) {
  await connection.raw(
    `insert into organizations (document_id, name, code, level, kind, operating_status, created_at, updated_at)
     select one->>'organizationId', one->>'name', 'bench' || (one->>'id'), 'county', 'department', 'active', now(), now()
     from jsonb_array_elements(?::jsonb) as one
     where not exists (select from organizations where document_id = one->>'organizationId')`,
    [JSON.stringify(units)],
  );
  await connection.raw('delete from zhaoshi_statistics.units');
  await connection.raw(
    `insert into zhaoshi_statistics.units (unit_id, valid_from, body)
     select one->>'id', null, one from jsonb_array_elements(?::jsonb) as one`,
    [JSON.stringify(units)],
  );
}

/** An accepted return of every unit in each quarter, a third of its cells counted from 20 records. @param {any} connection */
async function addReturns(connection) {
  await connection.raw(
    `insert into zhaoshi_statistics.returns (set_key, quarter, unit_id, unit_name, unit_level, organization_id, office_id,
       office_name, due_on, state, version, cells, auto, footer, submitted_at)
     select 'bench', quarter, unit_id, body->>'name', body->>'level', body->>'organizationId', body->>'reportsTo',
       '示范市人民政府办公室', '2026-07-06', 'accepted', 4,
       (select jsonb_object_agg(code, ((substr(unit_id, 2)::int * 7 + at * 13) % 500)::text)
        from unnest(:codes::text[]) with ordinality as c (code, at)),
       (select jsonb_object_agg(code, jsonb_build_object('source', 'bench.some', 'counted', '20', 'reason', null,
          'records', (select jsonb_agg('api::disclosure.disclosure:' || md5(unit_id || code || n)) from generate_series(1, 20) n)))
        from unnest(:codes::text[]) with ordinality as c (code, at) where at % 3 = 0),
       cast(:footer as jsonb), '2026-07-03'
     from zhaoshi_statistics.units, unnest(:quarters::text[]) as quarter
     on conflict do nothing`,
    { codes, quarters: QUARTERS, footer: JSON.stringify(FOOTER) },
  );
  await connection.raw('vacuum analyze zhaoshi_statistics.returns');
}

/** Reads and writes everything below a unit, as the route does. @param {any} strapi @param {string} unitId */
async function exportBelow(strapi, unitId) {
  const { toQuarter } = built('domain/statistics/period.js');
  const { exportTree } = built('plugins/statistics/server/src/export/export-tree.js');
  const { printedUnits } = built('plugins/statistics/server/src/export/printed-units.js');
  const { readTotals } = built('plugins/statistics/server/src/totals/read-totals.js');
  const asked = { setKey: set.key, quarter: toQuarter(QUARTER), unitId };
  const totals = await readTotals(strapi, { ...asked, counting: 'accepted' });
  let sheets = 0;
  async function* counted() {
    for await (const batch of printedUnits(strapi, { ...asked, reach: { kind: 'everything' } })) {
      sheets += batch.length;
      yield batch;
    }
  }
  const file = exportTree({ totals, setName: set.name, batches: counted() });
  return { bytes: await lengthOf(file.body), sheets };
}

/** @param {number} count */
async function measure(count) {
  const strapi = await boot();
  const { connection } = strapi.db;
  await addSet(connection);
  await addUnits(
    connection,
    makeCity(count).map((unit) => ({ ...unit, organizationId: `org-${unit.id}` })),
  );
  await addReturns(connection);
  await exportBelow(strapi, DISTRICT);
  const idleMb = process.memoryUsage().rss / MEGABYTE;
  let bytes = 0;
  const { spent, peakMb } = await peakWhile(async () => {
    const whole = await exportBelow(strapi, 'u0');
    if (whole.sheets !== count) throw new Error(`${whole.sheets} sheets of ${count}`);
    ({ bytes } = whole);
  });
  await strapi.destroy();
  return { spent, peakMb, idleMb, bytes };
}

const { STATISTICS_BENCH_UNITS } = process.env;
if (STATISTICS_BENCH_UNITS) {
  console.log(JSON.stringify(await measure(Number(STATISTICS_BENCH_UNITS))));
  process.exit();
}
const half = measureApart(import.meta.filename, 1500);
const whole = measureApart(import.meta.filename, 3000);

/** The memory of the running platform is there without a workbook as well. @param {typeof whole} measured */
const ownMb = ({ peakMb, idleMb }) => peakMb - idleMb;
const size = (whole.bytes / MEGABYTE).toFixed(1);
console.log(`3000 units x ${codes.length} indicators from PostgreSQL, ${size} MB`);
within('totals and whole workbook', whole.spent, LIMITS.workbookMs, 'ms');
within('memory above that of the platform', ownMb(whole), LIMITS.memoryMb, 'MB');
const [peak, idle] = [whole.peakMb, whole.idleMb].map((one) => one.toFixed(0));
console.log(
  `  the whole process: ${peak} MB, before: ${idle} MB; 1500 units take ${ownMb(half).toFixed(0)} MB`,
);
linear('totals and workbook', whole.spent, half.spent);
process.exit();
