import { error, type Reason } from '../reasons/reason';
import { isBlank } from '../text/is-blank';
import type { CategoryFacts } from './category-facts';

export type SplitPart = {
  name: string;
  code: string;
  /** Documents chosen for this part, by documentId. */
  documents: readonly string[];
};

export type SplitFacts = {
  category: CategoryFacts;
  parts: readonly SplitPart[];
  /** Whether the parts become subcategories; otherwise they stand beside the category. */
  asChildren: boolean;
  /** Code of the part that takes what was not chosen, or of the category itself, where it then stays. */
  rest: string | null;
  /** Every document filed in the category. */
  filed: readonly string[];
  /** Codes that other categories have. */
  takenCodes: readonly string[];
};

const CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function checkCode({ code }: SplitPart, others: readonly string[]): Reason[] {
  if (!CODE.test(code)) return [error('catalog.bad_code', { value: code }, 'code')];
  return others.includes(code) ? [error('catalog.code_taken', { value: code }, 'code')] : [];
}

function checkParts({ parts, takenCodes }: SplitFacts): Reason[] {
  if (parts.length === 0) return [error('catalog.split_without_parts', {}, 'into')];
  return parts.flatMap((part, index) => {
    const before = parts.slice(0, index).map(({ code }) => code);
    return [
      ...(isBlank(part.name) ? [error('catalog.name_missing', { code: part.code }, 'name')] : []),
      ...checkCode(part, [...takenCodes, ...before]),
    ];
  });
}

function checkPlaces({ category, parts, asChildren, rest, filed }: SplitFacts): Reason[] {
  const chosen = parts.flatMap(({ documents }) => documents);
  const strange = chosen.find((documentId) => !filed.includes(documentId));
  if (strange) {
    return [error('catalog.not_filed_here', { value: strange, name: category.name }, 'documents')];
  }
  const twice = chosen.find((documentId, index) => chosen.indexOf(documentId) !== index);
  if (twice) return [error('catalog.chosen_twice', { value: twice }, 'documents')];
  const places = [...parts.map(({ code }) => code), ...(asChildren ? [] : [category.code])];
  if (rest !== null && !places.includes(rest)) {
    return [error('catalog.unknown_rest', { value: rest, allowed: places.join(', ') }, 'rest')];
  }
  const left = filed.length - chosen.length;
  return rest === null && left > 0 ? [error('catalog.rest_unplaced', { count: left }, 'rest')] : [];
}

/**
 * Why a category cannot be split like this. Every document needs exactly one place: chosen for a part, or in the one
 * named for the rest. A category that gets subcategories keeps none itself, for only leaves file.
 */
export function checkSplit(facts: SplitFacts): Reason[] {
  const { name, state, children } = facts.category;
  if (state !== 'open') return [error('catalog.not_open', { name }, 'category')];
  if (children > 0) return [error('catalog.has_children', { name, children }, 'category')];
  return [...checkParts(facts), ...checkPlaces(facts)];
}
