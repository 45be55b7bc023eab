/** What article 20(2) asks every organ to publish about itself, as far as the record can show it. */
export const ARTICLE_20_2_ITEMS = [
  'functions',
  'offices',
  'address',
  'officeHours',
  'phone',
  'leaders',
] as const;

export type Article20Item2 = (typeof ARTICLE_20_2_ITEMS)[number];

export type OrganizationFacts = Partial<Record<Article20Item2, unknown>>;

export type Completeness = { percent: number; missing: Article20Item2[] };

function isFilled(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return typeof value === 'string' && value.trim() !== '';
}

/** Completeness of an organization's self-description (Regulation art. 20(2)): share of the six items in whole percent, and the missing ones. */
export function completenessOf(facts: OrganizationFacts): Completeness {
  const missing = ARTICLE_20_2_ITEMS.filter((item) => !isFilled(facts[item]));
  const filled = ARTICLE_20_2_ITEMS.length - missing.length;
  return { percent: Math.round((filled / ARTICLE_20_2_ITEMS.length) * 100), missing };
}
