import type { Said } from './api';

/** A category that might be merged into another one or closed; a person decides. */
export type LifeItem = {
  categoryId: string;
  categoryName: string;
  /** Names from the root of the catalog down to the category. */
  categoryTrail: string;
  action: 'merge' | 'close';
  into: { categoryId: string; name: string } | null;
  reason: Said;
  /** Names of the organizations that file in it or answer for it. */
  organizations: string[];
};

/** `GET /freshness/life`: the first of them in the order of the catalog, and how many there are. */
export type LifeList = { results: LifeItem[]; total: number };
