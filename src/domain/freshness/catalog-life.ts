import { addDays, type Day } from '../time/day';
import { suggestLife, type LifeSuggestion, type Neighbour } from './column-life';

/** What an organization files in a category, as its life is judged. */
export type LifeColumn = {
  isBlank: boolean;
  countsAsOverdue: boolean;
  newItemsInYear: number;
  /** Of the last 365 days that were kept. */
  overdueDaysInYear: number;
  /** Last kept day on which something was public; null where there is none. */
  filledOn: Day | null;
};

/** A category with its columns; merging and closing is done to categories. */
export type LifeCategory = {
  id: string;
  name: string;
  kind: string;
  parentId: string | null;
  openedOn: Day;
  isOpen: boolean;
  /** Open or closed: below a category with subcategories nothing is filed in itself. */
  hasChildren: boolean;
  isStatutory: boolean;
  /** Of organizations that are there still. */
  columns: readonly LifeColumn[];
};

export type CategoryAdvice = { categoryId: string; suggestion: LifeSuggestion };

const itemsOf = ({ columns }: LifeCategory) =>
  columns.reduce((sum, { newItemsInYear }) => sum + newItemsInYear, 0);

/** The best of its columns decides: a category is not given up while one organization keeps it up. */
function overdueDaysOf({ columns }: LifeCategory): number {
  return Math.min(...columns.map(({ overdueDaysInYear }) => overdueDaysInYear));
}

function blankSince({ columns, openedOn }: LifeCategory): Day | null {
  if (!columns.every(({ isBlank }) => isBlank)) return null;
  const filled = columns.flatMap(({ filledOn }) => filledOn ?? []).sort();
  const last = filled.at(-1);
  return last === undefined ? openedOn : addDays(last, 1);
}

const isLeaf = ({ isOpen, hasChildren, columns }: LifeCategory) =>
  isOpen && !hasChildren && columns.length > 0;

function toNeighbour(category: LifeCategory): Neighbour {
  const { id: categoryId, name, columns } = category;
  const canTakeOver = isLeaf(category) && columns.every((column) => !column.countsAsOverdue);
  return { categoryId, name, canTakeOver, newItemsInYear: itemsOf(category) };
}

function byParent(categories: readonly LifeCategory[]): Map<string | null, LifeCategory[]> {
  const children = new Map<string | null, LifeCategory[]>();
  for (const category of categories) {
    const known = children.get(category.parentId);
    if (known) known.push(category);
    else children.set(category.parentId, [category]);
  }
  return children;
}

/**
 * Which categories of a catalog to merge or to close, in their order, each with the reason. A category goes only into one
 * of its kind beside it: into another kind, what is required of it would change with it. What to keep is not named.
 */
export function adviseOnCatalog(categories: readonly LifeCategory[], today: Day): CategoryAdvice[] {
  const siblings = byParent(categories);
  return categories.filter(isLeaf).flatMap((category) => {
    const { id, kind, parentId, openedOn, isStatutory } = category;
    const neighbours = (siblings.get(parentId) ?? [])
      .filter((other) => other.id !== id && other.kind === kind)
      .map(toNeighbour);
    const suggestion = suggestLife({
      blankSince: blankSince(category),
      openedOn,
      today,
      newItemsInYear: itemsOf(category),
      overdueDaysInYear: overdueDaysOf(category),
      isStatutory,
      neighbours,
    });
    return suggestion.action === 'keep' ? [] : [{ categoryId: id, suggestion }];
  });
}
