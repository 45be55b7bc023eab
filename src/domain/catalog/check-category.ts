import { deadlineRuleReasons } from '../deadlines/deadline-rule';
import { error, type Reason } from '../reasons/reason';

export type CategoryRecord = {
  documentId: string;
  name: string;
  parent?: { documentId: string; name: string; state?: string | null } | null;
  state?: string | null;
  /** Whether its parent is another one than before this write; true for a new category that has one. */
  isMoved?: boolean;
  /** Whether its code is another one than before. */
  isRecoded?: boolean;
  /** The parent, its parent, and so on, nearest first. */
  ancestors: readonly { documentId: string; name: string }[];
  /** How many disclosures are filed directly under the new parent. */
  disclosuresUnderParent: number;
  timeLimitKind?: string | null;
  timeLimitDays?: number | null;
  timeLimitMonth?: number | null;
  timeLimitDay?: number | null;
};

const KINDS_WITH_DAYS = new Set([
  'working_days_after_formation',
  'publicity_period',
  'before_event',
]);

function checkTree(record: CategoryRecord): Reason[] {
  if (record.ancestors.some((ancestor) => ancestor.documentId === record.documentId)) {
    const params = { name: record.name, parent: record.parent?.name ?? '' };
    return [error('catalog.cycle', params, 'parent')];
  }
  if (record.state === 'merged' && (record.isMoved || record.isRecoded)) {
    return [error('catalog.merged_stays', { name: record.name }, 'parent')];
  }
  if (record.isMoved && record.parent && (record.parent.state ?? 'open') !== 'open') {
    return [error('catalog.parent_not_open', { parent: record.parent.name }, 'parent')];
  }
  if (record.parent && record.disclosuresUnderParent > 0) {
    const params = { parent: record.parent.name, count: record.disclosuresUnderParent };
    return [error('catalog.parent_holds_content', params, 'parent')];
  }
  return [];
}

function checkTimeLimit(record: CategoryRecord): Reason[] {
  const kind = record.timeLimitKind ?? '';
  if (KINDS_WITH_DAYS.has(kind) && record.timeLimitDays === 0) {
    return [error('catalog.time_limit_days_missing', { name: record.name }, 'timeLimitDays')];
  }
  if (kind === 'fixed_date') {
    const month = record.timeLimitMonth ?? 0;
    const day = record.timeLimitDay ?? 0;
    const rule = { kind: 'fixed_date', month, day, year: 'after_event' } as const;
    return deadlineRuleReasons(rule).map((reason) => ({ ...reason, field: 'timeLimitDay' }));
  }
  return [];
}

/** What is wrong with a catalog category: a cycle, a parent that already files content (only leaves may) or has been closed, a time limit without its number. */
export function checkCategory(record: CategoryRecord): Reason[] {
  return [...checkTree(record), ...checkTimeLimit(record)];
}

/** Why a category may not be deleted: whatever hangs on it would lose its place. */
export function checkCategoryRemoval(record: {
  name: string;
  children: number;
  disclosures: number;
}): Reason[] {
  if (record.children === 0 && record.disclosures === 0) return [];
  return [error('catalog.in_use', record)];
}
