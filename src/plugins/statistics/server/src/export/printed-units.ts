import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Footer } from '../../../../../domain/statistics/check-footer';
import {
  columnsOfReturn,
  type OtherQuarters,
} from '../../../../../domain/statistics/columns-of-return';
import type { IndicatorSet } from '../../../../../domain/statistics/indicator-set';
import type { Quarter } from '../../../../../domain/statistics/period';
import { isHandedIn } from '../../../../../domain/statistics/return-state';
import { shownRows } from '../../../../../domain/statistics/shown-rows';
import type { CellValue } from '../../../../../domain/statistics/sum-values';
import type { PrintedReturn } from '../../../../../domain/statistics/table-printed';
import { rowPrinter } from '../../../../../domain/statistics/table-rows';
import { unitTreeOn } from '../../../../../domain/statistics/unit-tree';
import { shanghaiDay } from '../../../../../domain/time/shanghai-day';
import { query } from '../../../../../database/query';
import { fromJson, type JsonText } from '../database/from-json';
import { reaches, type Reach } from '../people/reach';
import { footerOf, FROM_RETURNS, LINE_COLUMNS, type ReturnPart } from '../returns/stored-return';
import { readSetOfRound } from '../sets/set-of-round';
import { readUnits } from '../units/stored-units';
import { unitsBelow } from '../units/units-below';
import { readOtherQuarters } from '../values/other-quarters';
import type { PrintedUnit } from './export-tree';
import { readHeadings } from './read-headings';

const AT_ONCE = 100;

type Asked = { setKey: string; quarter: Quarter; unitId: string; reach: Reach };
type Filed = ReturnPart & { cells: JsonText; footer: JsonText };

/** The returns of units that were handed in and are within reach, in the order of the units. */
async function readFiled(
  connection: Knex,
  { setKey, quarter, reach }: Asked,
  unitIds: readonly string[],
): Promise<Filed[]> {
  // Only what is printed: the records behind the numbers are many times as much.
  const rows = await query<Filed>(
    connection,
    `select ${LINE_COLUMNS}, cells, footer ${FROM_RETURNS}
     where returns.set_key = ? and returns.quarter = ? and unit_id = any(?)`,
    [setKey, quarter, unitIds],
  );
  const byUnit = new Map(rows.map((row) => [row.unitId, row]));
  return unitIds
    .flatMap((unitId) => byUnit.get(unitId) ?? [])
    .filter((filed) => isHandedIn(filed.state) && reaches(reach, filed));
}

/** A function that prints returns of a round: which rows there are is worked out once for all. */
function printerOf(set: IndicatorSet, quarter: Quarter) {
  const rows = shownRows(set, quarter).map(({ row }) => row);
  const print = rowPrinter(set, quarter);
  return (filed: Filed, others: OtherQuarters): PrintedReturn => {
    const { setKey, setName, setVersion, unitId, unitName } = filed;
    const current = new Map(Object.entries(fromJson<Record<string, CellValue>>(filed.cells)));
    const columns = columnsOfReturn(rows, { quarter, current, others });
    const footer = footerOf({ footer: fromJson<Partial<Footer>>(filed.footer) });
    const unit = { setKey, setName, setVersion, quarter, unitId, unitName };
    return { ...unit, rows: print(columns), footer };
  };
}

/**
 * The returns below a unit that were handed in and that whoever asks may see, as they are printed. Read batch by batch, a
 * handful of queries each, so that a city's three thousand units take seconds and the memory of a hundred.
 */
export async function* printedUnits(
  strapi: Core.Strapi,
  asked: Asked,
): AsyncGenerator<PrintedUnit[]> {
  const { connection } = strapi.db;
  const { setKey, quarter, unitId } = asked;
  const set = await readSetOfRound(connection, { setKey, quarter });
  if (!set) return;
  const print = printerOf(set, quarter);
  const below = unitsBelow(unitTreeOn(await readUnits(connection), quarter), unitId);
  const today = shanghaiDay(new Date());
  for (let at = 0; at < below.length; at += AT_ONCE) {
    const filed = await readFiled(connection, asked, below.slice(at, at + AT_ONCE));
    if (filed.length === 0) continue;
    const unitIds = filed.map((one) => one.unitId);
    const others = await readOtherQuarters(connection, { setKey, quarter, unitIds, today });
    const headingOf = await readHeadings(strapi, filed);
    yield filed.map((one) => ({
      printed: print(one, others(one.unitId)),
      heading: headingOf(one),
    }));
  }
}
