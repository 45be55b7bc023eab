import { normalizeOrganizationCode } from '../organization-code/normalize-organization-code';
import { error, warning } from '../reasons/reason';
import type { ImportRow } from './column';
import { organizationFinder, type NamedOrganization } from './find-organizations';
import { orderByDepth, type TreeNode } from './order-by-depth';
import { ORGANIZATION_COLUMNS } from './organization-columns.data';
import type { CellProblem } from './problem';
import { requireValues, type ReadTable } from './read-table';
import { problemReporter, type ReportProblem } from './report-problems';

export type ExistingOrganization = NamedOrganization & {
  documentId: string;
  /** documentId of the one above. */
  parent: string | null;
};

/** One row to write, after the rows its parent stands in. */
export type OrganizationStep = {
  row: ImportRow;
  /** The organization the row is about; null for one that is new. */
  documentId: string | null;
  /** Undefined when the file does not say; a row number when the parent is in the file. */
  parent?: { documentId: string } | { row: number };
};

export type OrganizationPlan = { steps: OrganizationStep[]; problems: CellProblem[] };

type Matched = { row: ImportRow; name: string; existing: ExistingOrganization | null };
type Node = TreeNode & NamedOrganization & { row: number | null; documentId: string | null };

function textOf(row: ImportRow, attribute: string): string | null {
  const value = row.values[attribute];
  return typeof value === 'string' ? value : null;
}

/** Recognises each row by its code, else by its name. */
function match(
  rows: readonly ImportRow[],
  existing: readonly ExistingOrganization[],
  report: ReportProblem,
): Matched[] {
  const find = organizationFinder(existing);
  return rows.flatMap((row) => {
    const name = textOf(row, 'name');
    if (name === null) return [];
    const code = textOf(row, 'code');
    const byCode = code === null ? [] : find(code).filter((one) => sameCode(one.code, code));
    const found = byCode.length > 0 ? byCode : find(name);
    if (found.length > 1) {
      report(row, 'name', error('import.organization_ambiguous', { value: name }));
      return [];
    }
    const [organization = null] = found;
    if (organization?.code && code !== null && !sameCode(organization.code, code)) {
      const params = { name, from: organization.code, value: code };
      report(row, 'code', warning('import.code_changes', params));
    }
    return [{ row, name, existing: organization }];
  });
}

function sameCode(a: string | null, b: string): boolean {
  return a !== null && normalizeOrganizationCode(a) === normalizeOrganizationCode(b);
}

/** Two rows for one organization would overwrite each other. */
function withoutRepeats(matched: readonly Matched[], report: ReportProblem): Matched[] {
  const firstRow = new Map<string, number>();
  return matched.filter(({ row, name, existing }) => {
    const code = textOf(row, 'code');
    const keys = [
      existing ? `document ${existing.documentId}` : `name ${name}`,
      ...(code === null ? [] : [`code ${normalizeOrganizationCode(code)}`]),
    ];
    const earlier = keys.map((key) => firstRow.get(key)).find((number) => number !== undefined);
    if (earlier !== undefined) {
      report(row, 'name', error('import.duplicate_row', { value: name, row: earlier }));
      return false;
    }
    for (const key of keys) firstRow.set(key, row.number);
    return true;
  });
}

/** The tree as it is, with the rows of the file in the places of what they replace. */
function treeNodes(matched: readonly Matched[], existing: readonly ExistingOrganization[]): Node[] {
  const replaced = new Set(matched.map((one) => one.existing?.documentId));
  const others = existing.filter(({ documentId }) => !replaced.has(documentId));
  return [
    ...others.map((one) => ({ ...one, key: one.documentId, row: null })),
    ...matched.map(({ row, name, existing: own }) => ({
      key: own?.documentId ?? `row ${row.number}`,
      parent: own?.parent ?? null,
      name,
      code: textOf(row, 'code') ?? own?.code ?? null,
      row: row.number,
      documentId: own?.documentId ?? null,
    })),
  ];
}

function toParent({ row, documentId }: Node): OrganizationStep['parent'] {
  if (row !== null) return { row };
  return documentId === null ? undefined : { documentId };
}

/** Finds the organization each row names as the one above it. */
function resolveParents(
  matched: readonly Matched[],
  nodes: readonly Node[],
  report: ReportProblem,
) {
  const find = organizationFinder(nodes);
  const nodeOfRow = new Map(nodes.map((node) => [node.row, node]));
  return matched.flatMap(({ row, name, existing }) => {
    const node = nodeOfRow.get(row.number);
    const step: OrganizationStep = { row, documentId: existing?.documentId ?? null };
    const value = textOf(row, 'parent');
    if (!node || value === null) return node ? [{ ...step, node, name }] : [];
    const found = find(value);
    const [parent] = found;
    if (!parent || found.length > 1) {
      const reason = parent
        ? error('import.organization_ambiguous', { value })
        : error('import.organization_unknown', { value });
      report(row, 'parent', reason);
      return [];
    }
    node.parent = parent.key;
    return [{ ...step, node, name, parent: toParent(parent) }];
  });
}

/**
 * What an organization file asks for: which rows are new, which change something that exists (recognised by code, else
 * by name), and in what order they can be written so that whatever is above an organization is there first.
 */
export function planOrganizations(
  read: ReadTable,
  existing: readonly ExistingOrganization[],
): OrganizationPlan {
  const { problems, report } = problemReporter(read, ORGANIZATION_COLUMNS);
  const { rows } = read;
  const required = (attributes: string[], asked: readonly ImportRow[]) =>
    requireValues({ read, columns: ORGANIZATION_COLUMNS, rows: asked, attributes });
  problems.push(...required(['name'], rows));

  const matched = withoutRepeats(match(rows, existing, report), report);
  const isNew = matched.filter((one) => one.existing === null).map(({ row }) => row);
  problems.push(...required(['level', 'kind'], isNew));

  const nodes = treeNodes(matched, existing);
  const resolved = resolveParents(matched, nodes, report);
  const { ordered, endless } = orderByDepth(nodes);
  const stepOf = new Map(resolved.map(({ node, ...step }) => [node, step]));
  for (const node of endless) {
    const step = stepOf.get(node);
    if (step) report(step.row, 'parent', error('import.parent_cycle', { name: step.name }));
  }
  const steps = ordered.flatMap((node) => {
    const step = stepOf.get(node);
    return step ? [{ row: step.row, documentId: step.documentId, parent: step.parent }] : [];
  });
  return { steps, problems };
}
