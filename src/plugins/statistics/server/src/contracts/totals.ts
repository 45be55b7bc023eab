/** Shapes of the admin routes below `/statistics` that concern totals, sets, units and settings. */
import type { IndicatorSet } from '../../../../../domain/statistics/indicator-set';
import type { DueDays } from '../../../../../domain/statistics/due-on';
import type { Quarter } from '../../../../../domain/statistics/period';
import type { ReminderRule } from '../../../../../domain/statistics/reminder-days';
import type { ReportingUnit } from '../../../../../domain/statistics/reporting-unit';
import type { CellValue } from '../../../../../domain/statistics/sum-values';
import type { PrintedTotals } from '../../../../../domain/statistics/table-printed';
import type { ReturnLine } from './returns';

/** A unit without a return: it was entered after the round was opened, which can be opened again to give it one. */
type UnitWithoutReturn = Pick<ReturnLine, 'unitId' | 'unitName' | 'unitLevel'> & {
  id: null;
};

/** `GET /statistics/totals?set=&quarter=&unit=&counting=accepted|handed_in` */
export type Totals = Omit<PrintedTotals, 'waiting' | 'missing' | 'late'> & {
  waiting: readonly ReturnLine[];
  missing: readonly (ReturnLine | UnitWithoutReturn)[];
  late: readonly ReturnLine[];
  /** Revisions of the frozen total, the newest first. */
  frozen: { revision: number; digest: string; frozenAt: string }[];
};

/** `GET /statistics/ranking?set=&quarter=&unit=&code=`: the governments and departments right below a unit by one number. */
export type Ranking = {
  code: string;
  name: string;
  rows: { unitId: string; unitName: string; value: CellValue; rank: number | null }[];
};

/** `GET /statistics/trend?set=&unit=&code=&quarter=`: the last eight quarters of one number of an area. */
export type Trend = {
  code: string;
  name: string;
  points: { quarter: Quarter; value: CellValue }[];
};

/** `GET /statistics/late?set=&quarter=`: what belongs to frozen quarters and came to be known afterwards. */
export type LateList = {
  results: {
    quarter: Quarter;
    recordId: string;
    title: string;
    on: string;
    recordedAt: string;
    unitId: string | null;
    unitName: string | null;
  }[];
};

/** `GET|PUT /statistics/sets/:key`, `GET` with `?version=` as it was; `version` is what it was read as. */
export type SetItem = IndicatorSet & {
  version: number;
  isEnabled: boolean;
  changedAt: string;
  changedBy: string | null;
};

/**
 * `GET|PUT /statistics/units`: all rows; a PUT replaces them if `version` is still what was read.
 * `GET|PUT /statistics/units/:unitId/below`: the same for those below a unit only, by whoever collects for it.
 */
export type UnitList = { version: number; units: ReportingUnit[] };

/** `GET /statistics/units-kept`: the units whose list of those below them one keeps. */
export type UnitKept = { id: string; name: string };

/** `GET|PUT /statistics/settings` */
export type StatisticsSettings = {
  dueDays: DueDays;
  reminders: ReminderRule;
  /** Last day of the migration to this installation: until then days of a former system say when something was first public. */
  migrationUntil?: string | null;
};
