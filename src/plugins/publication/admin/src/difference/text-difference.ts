import { diffArrays } from 'diff';

/** A stretch of text that both states have, or only one of them. */
export type Stretch = { kind: 'same' | 'added' | 'removed'; text: string };

/** A comparison that takes longer is given up for one by lines: the page must not freeze over a long text. */
const TIMEOUT_MS = 400;

/** Kept of a long unchanged stretch on either side of a change. */
const CONTEXT = 40;

/** Words, as Chinese has no spaces between them: single characters would make a change unreadable. */
function words(text: string): string[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

const lines = (text: string): string[] => text.split(/(?<=\n)/);

/** What was added and removed between two texts; put together, all but the added are `before`, all but the removed `after`. */
export function textDifference(before: string, after: string): Stretch[] {
  const changes =
    diffArrays(words(before), words(after), { timeout: TIMEOUT_MS }) ??
    diffArrays(lines(before), lines(after), { timeout: TIMEOUT_MS });
  if (!changes) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  }
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

/** The same with the middle of long unchanged stretches left out; `omitted` counts the characters that were. */
export type ShortStretch = Stretch & { omitted?: number };

export function shortened(stretches: readonly Stretch[]): ShortStretch[] {
  return stretches.flatMap((stretch, index): ShortStretch[] => {
    const characters = Array.from(stretch.text);
    const head = index === 0 ? 0 : CONTEXT;
    const tail = index === stretches.length - 1 ? 0 : CONTEXT;
    const omitted = characters.length - head - tail;
    if (stretch.kind !== 'same' || stretches.length === 1 || omitted <= CONTEXT) return [stretch];
    return [
      { kind: 'same' as const, text: characters.slice(0, head).join('') },
      { kind: 'same' as const, text: '', omitted },
      { kind: 'same' as const, text: characters.slice(characters.length - tail).join('') },
    ].filter(({ text, omitted: left }) => text !== '' || left !== undefined);
  });
}
