import { categoryDepth, categoryPath } from '../../domain/catalog/category-path';
import type { Random } from './random';
import { CATEGORY_KINDS, CATEGORY_SUBJECTS, ROOT_CATEGORIES } from './words.data';

export type BenchCategory = {
  documentId: string;
  parent: string | null;
  name: string;
  code: string;
  path: string;
  order: number;
  isLeaf: boolean;
};

/** Children of a category by its depth: 8 + 32 + 128 + 432 = 600 categories on four levels. */
const CHILDREN = [8, 4, 4, 3] as const;
const COUNT = 600;

function nameOf(parent: BenchCategory | null, n: number): string {
  const depth = parent ? categoryDepth(parent.path) : 0;
  if (depth === 0) return String(ROOT_CATEGORIES[n]);
  if (depth === 1) return String(CATEGORY_SUBJECTS[n % CATEGORY_SUBJECTS.length]);
  return `${parent?.name}${CATEGORY_KINDS[n % CATEGORY_KINDS.length]}`;
}

/** A catalog of 600 categories on four levels. */
export function makeCategories(random: Random): BenchCategory[] {
  const made: BenchCategory[] = [];
  const add = (parent: BenchCategory | null, n: number) => {
    const code = parent ? `${parent.code}-${n + 1}` : `bench${n + 1}`;
    const one = {
      documentId: random.documentId(),
      parent: parent?.documentId ?? null,
      name: nameOf(parent, n),
      code,
      path: categoryPath(parent?.path, code),
      order: n,
      isLeaf: true,
    };
    if (parent) parent.isLeaf = false;
    made.push(one);
    return one;
  };
  let level: (BenchCategory | null)[] = [null];
  for (const children of CHILDREN) {
    level = level.flatMap((parent) => Array.from({ length: children }, (_, n) => add(parent, n)));
  }
  // What is missing to the round number goes to the first columns of the third level.
  const third = made.filter(({ path }) => categoryDepth(path) === 3);
  for (const parent of third.slice(0, COUNT - made.length)) add(parent, CHILDREN[3]);
  return made;
}

/** The attributes of the stored record. */
export function categoryRecord({ documentId, name, code, path, order }: BenchCategory) {
  return {
    documentId,
    name,
    code,
    path,
    depth: categoryDepth(path),
    order,
    kind: 'policy',
    timeLimitKind: 'working_days_after_formation',
    timeLimitUnit: 'working_day',
    reviewProcedure: 'own_review',
    defaultDisclosureMode: 'proactive',
    state: 'open',
  };
}
