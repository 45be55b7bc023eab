import { error, type Reason } from '../reasons/reason';

/** Why a publication date from a former system is refused: it must have passed before anything became public here. */
export function checkLegacyDate(facts: {
  legacyPublishedAt: Date;
  firstPublishedAt: Date | null;
  now: Date;
}): Reason[] {
  const limit = facts.firstPublishedAt ?? facts.now;
  if (facts.legacyPublishedAt <= limit) return [];
  const params = { value: facts.legacyPublishedAt.toISOString(), limit: limit.toISOString() };
  return [error('publication.legacy_date_too_late', params, 'legacyPublishedAt')];
}
