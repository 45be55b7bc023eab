import type { Random } from './random';
import { ACTIONS, GENRES, KEYWORDS, SENTENCES, SUMMARIES, TOPICS } from './words.data';

export type DocumentText = { title: string; summary: string; body: string; keywords: string };

const PARAGRAPHS = [3, 4, 5, 6, 8, 12] as const;

function fill(template: string, words: { topic: string; action: string }): string {
  return template.replaceAll('{topic}', words.topic).replaceAll('{action}', words.action);
}

function paragraph(random: Random, words: { topic: string; action: string }): string {
  const count = 2 + random.below(4);
  return Array.from({ length: count }, () => fill(random.pick(SENTENCES), words)).join('');
}

/** A document in official style, put together from our own sentences: about 300 to 1500 characters. */
export function makeText(random: Random, issuer: string): DocumentText {
  const words = { topic: random.pick(TOPICS), action: random.pick(ACTIONS) };
  const [start, suffix] = random.pick(GENRES);
  const paragraphs = Array.from({ length: random.pick(PARAGRAPHS) }, () =>
    paragraph(random, words),
  );
  return {
    title: `${issuer}${fill(start, words)}${suffix}`,
    summary: fill(random.pick(SUMMARIES), words),
    body: paragraphs.join('\n\n'),
    keywords: [random.pick(KEYWORDS), random.pick(KEYWORDS)].join(' '),
  };
}
