/** Terms of the vocabularies (`vocabulary-term`, schemes genre, effect_level and channel) that rows of the form are about. */
export const NORMATIVE_GENRES: readonly string[] = ['normative-document'];
export const NORMATIVE_EFFECT_LEVELS: readonly string[] = [
  'state-council-normative',
  'department-normative',
  'local-normative',
];
export const INTERPRETATION_GENRES: readonly string[] = ['policy-interpretation'];

/** Rows 1.2.1–1.2.5. What this platform publishes is on the government website, whatever is stated beside it. */
export const CHANNELS = ['gazette', 'website', 'weibo', 'wechat', 'other'] as const;
export type StatisticsChannel = (typeof CHANNELS)[number];

export const TERMS_OF_CHANNEL: Readonly<
  Record<Exclude<StatisticsChannel, 'other'>, readonly string[]>
> = {
  gazette: ['gazette'],
  website: ['website'],
  weibo: ['weibo'],
  wechat: ['wechat'],
};

/** The term for all social media does not say which: it counts as "other", unless the channel itself is stated too. */
export const UNSPECIFIC_TERMS: Readonly<Record<string, readonly string[]>> = {
  'social-media': ['weibo', 'wechat'],
};
