import type { Client } from 'pg';
import type { Statement } from './capture-queries';

/** A node of PostgreSQL's plan, the parts that are looked at. */
export type PlanNode = {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  Plans?: PlanNode[];
};

/** Runs a statement under EXPLAIN ANALYZE with the very values the application bound. */
export async function explain(client: Client, { sql, bindings }: Statement): Promise<PlanNode> {
  const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
    `explain (analyze, format json) ${sql}`,
    bindings,
  );
  const plan = rows[0]?.['QUERY PLAN'][0].Plan;
  if (!plan) throw new Error(`No plan for ${sql}`);
  return plan;
}

export function nodesOf(plan: PlanNode): PlanNode[] {
  return [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];
}

/** Indexes a plan reads, without repetition. */
export function indexesOf(plan: PlanNode): string[] {
  return [...new Set(nodesOf(plan).flatMap((node) => node['Index Name'] ?? []))].sort();
}

/** Tables a plan reads from end to end. */
export function tablesReadWhole(plan: PlanNode): string[] {
  return nodesOf(plan)
    .filter((node) => /Seq Scan/.test(node['Node Type']))
    .flatMap((node) => node['Relation Name'] ?? []);
}

/** How many rows went into the largest sort; an incremental sort takes a few at a time and does not count. */
export function mostRowsSorted(plan: PlanNode): number {
  const sorts = nodesOf(plan).filter((node) => node['Node Type'] === 'Sort');
  const inputs = sorts.map((node) => (node.Plans ?? []).reduce((sum, one) => sum + rowsOf(one), 0));
  return Math.max(0, ...inputs);
}

/** How many rows of tables and indexes were looked at, those a filter then dropped included. */
export function rowsRead(plan: PlanNode): number {
  return nodesOf(plan)
    .filter((node) => /Scan/.test(node['Node Type']) && node['Relation Name'])
    .reduce((sum, node) => sum + rowsOf(node) + (node['Rows Removed by Filter'] ?? 0), 0);
}

const rowsOf = (node: PlanNode) => node['Actual Rows'] * node['Actual Loops'];

/** The plan as text, for the message of a failed test. */
export function describePlan(plan: PlanNode, depth = 0): string {
  const { 'Node Type': type, 'Index Name': index, 'Relation Name': table } = plan;
  const line = `${' '.repeat(depth)}${type}${index ? ` ${index}` : ''}${table ? ` on ${table}` : ''} rows=${plan['Actual Rows']}`;
  return [line, ...(plan.Plans ?? []).map((one) => describePlan(one, depth + 2))].join('\n');
}
