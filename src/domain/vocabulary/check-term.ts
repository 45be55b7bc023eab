import { error, type Reason } from '../reasons/reason';

export type TermRecord = {
  documentId: string;
  scheme: string;
  name: string;
  parent?: { name: string; scheme: string } | null;
  /** The term above, that one's parent, and so on, nearest first. */
  ancestors: readonly { documentId: string; name: string }[];
  /** How many disclosures chose it in a field of another scheme. */
  usesInOtherSchemes: number;
};

/** What is wrong with a vocabulary term: a parent from another scheme, a cycle. */
export function checkTerm(term: TermRecord): Reason[] {
  const reasons: Reason[] = [];
  const { name, scheme, parent } = term;
  if (term.usesInOtherSchemes > 0) {
    const params = { name, count: term.usesInOtherSchemes };
    reasons.push(error('vocabulary.scheme_in_use', params, 'scheme'));
  }
  if (parent && parent.scheme !== scheme) {
    const params = { name, parent: parent.name };
    reasons.push(error('vocabulary.parent_of_other_scheme', params, 'parent'));
  }
  if (term.ancestors.some((ancestor) => ancestor.documentId === term.documentId)) {
    reasons.push(error('vocabulary.parent_cycle', { name, parent: parent?.name ?? '' }, 'parent'));
  }
  return reasons;
}

/** A term in use is retired, never deleted: what was filed under it keeps its meaning. */
export function checkTermRemoval(term: { name: string; count: number }): Reason[] {
  return term.count > 0 ? [error('vocabulary.in_use', term)] : [];
}
