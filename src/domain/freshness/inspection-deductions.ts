import { COLUMN_POINTS } from './inspection.data';
import {
  inOrder,
  listColumn,
  type InspectedPolicy,
  type InspectedReport,
  type InspectionFacts,
  type ListedThing,
} from './inspection-facts';

/** Points off for one indicator: a policy, or what a column without points of its own costs. */
export type Deduction = {
  /** Key of the policy, `blank` or `other_stale`. */
  key: string;
  /** For each breach. */
  points: number;
  total: number;
  isUnsure: boolean;
  list: ListedThing[];
};

type Breach = { key: string; points: number; isUnsure: boolean };

function breachOf(policy: InspectedPolicy | null, report: InspectedReport): Breach | null {
  const isBreached = report.countsAsOverdue || report.problems.length > 0;
  if (policy?.severity === 'deduct') return isBreached ? policy : null;
  if (report.status === 'blank') return { key: 'blank', ...COLUMN_POINTS.blank };
  if (policy?.counterGroup !== 'other' || !report.countsAsOverdue) return null;
  return { key: 'other_stale', ...COLUMN_POINTS.other_stale };
}

/** What goes off for columns and the home page, one line an indicator, in the order of their keys. */
export function inspectDeductions({ columns, homePage }: InspectionFacts): Deduction[] {
  const byKey = new Map<string, Deduction>();
  const add = (breach: Breach | null, thing: ListedThing) => {
    if (!breach) return;
    const { key, points, isUnsure } = breach;
    const known = byKey.get(key) ?? { key, points, total: 0, isUnsure, list: [] };
    const total = known.total + points;
    byKey.set(key, { ...known, total, list: [...known.list, thing] });
  };
  for (const column of columns) add(breachOf(column.policy, column.report), listColumn(column));
  if (homePage?.policy?.severity === 'deduct') {
    const { id, name, policy, report } = homePage;
    add(breachOf(policy, report), { kind: 'home_page', id, name });
  }
  return [...byKey.values()]
    .map((deduction) => ({ ...deduction, list: inOrder(deduction.list) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}
