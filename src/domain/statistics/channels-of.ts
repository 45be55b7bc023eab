import { TERMS_OF_CHANNEL, UNSPECIFIC_TERMS, type StatisticsChannel } from './classes.data';

const NAMED = Object.values(TERMS_OF_CHANNEL).flat();

/** Whether a stated term is one of none of the four named rows, and no row says more about it. */
function isOther(term: string, terms: readonly string[]): boolean {
  if (NAMED.includes(term)) return false;
  return !(UNSPECIFIC_TERMS[term] ?? []).some((specific) => terms.includes(specific));
}

/** The rows of 1.2 an item counts in, each once, from the terms of the channels it was published through. */
export function channelsOf(terms: readonly string[]): Set<StatisticsChannel> {
  const channels = new Set<StatisticsChannel>(['website']);
  for (const channel of ['gazette', 'weibo', 'wechat'] as const) {
    if (TERMS_OF_CHANNEL[channel].some((term) => terms.includes(term))) channels.add(channel);
  }
  if (terms.some((term) => isOther(term, terms))) channels.add('other');
  return channels;
}
