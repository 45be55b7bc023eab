// @ts-check
import { SET } from './run-quarter.mjs';

/** @typedef {import('./types').Running} Running */
/** @typedef {import('./types').ExpectedTotal} ExpectedTotal */

/** Accepted numbers of everything below each unit, added up by PostgreSQL from the stored returns. */
const STATEMENT = `
  with recursive below (area, unit_id) as (
    select unit_id, unit_id from zhaoshi_statistics.units
    union all
    select below.area, units.unit_id from below join zhaoshi_statistics.units
      on coalesce(units.body->>'localRegion', units.body->>'reportsTo') = below.unit_id
  )
  select area, cell.key as code, trim_scale(sum(cell.value::numeric))::text as total
  from below
  join zhaoshi_statistics.returns using (unit_id)
  cross join lateral jsonb_each_text(cells) as cell
  where set_key = ? and quarter = ? and state = 'accepted' and cell.value is not null
  group by area, cell.key`;

/**
 * The whole area of every total, against the sums of the stored returns.
 * @param {Running} running @param {{ quarter: string, expected: Map<string, ExpectedTotal> }} args
 * @returns {Promise<{ compared: number, differences: string[] }>}
 */
export async function compareWithSql({ strapi }, { quarter, expected }) {
  const { rows } = await strapi.db.connection.raw(STATEMENT, [SET, quarter]);
  const sums = new Map(
    /** @type {{ area: string, code: string, total: string }[]} */ (rows).map(
      ({ area, code, total }) => [`${area} ${code}`, total],
    ),
  );
  const cells = [...expected].flatMap(([area, total]) =>
    [...total.rows].map(([code, ought]) => ({ area, code, ought: ought.area })),
  );
  const differences = cells
    .map(({ area, code, ought }) => ({
      area,
      code,
      ought,
      is: sums.get(`${area} ${code}`) ?? null,
    }))
    .filter(({ is, ought }) => is !== ought)
    .map(({ area, code, is, ought }) => `${quarter} ${area} ${code} by SQL: ${is}, not ${ought}`);
  return { compared: cells.length, differences };
}
