import fc from 'fast-check';
import { addDays } from '../../../src/domain/time/day';
import { policyNamed, type PolicyName } from './policies';
import { HERE, THERE, type LedgerStep, type Step } from './story';

const FIRST_DAY = '2025-06-02';

type Move = { wait: number; doc: string; roll: number; flag: number };

const anyMove: fc.Arbitrary<Move> = fc.record({
  wait: fc.integer({ min: 0, max: 25 }),
  doc: fc.constantFrom('a', 'b', 'c', 'd'),
  roll: fc.nat(99),
  flag: fc.nat(9),
});

/** A document as the generator follows it, so that no story tells what the ledger would never record. */
type Known = { isPublic: boolean; place: typeof HERE; isBareLink: boolean };

function firstFlags(flag: number): LedgerStep['more'] {
  if (flag === 0) return { isBareLink: true };
  if (flag === 1) return { legacyOn: addDays(FIRST_DAY, -30) };
  if (flag === 2) return { legacyOn: addDays(FIRST_DAY, -10), isMigration: true };
  return flag === 3 ? { ...THERE } : {};
}

function laterStep(roll: number, flag: number, known: Known): Pick<LedgerStep, 'did' | 'more'> {
  const { place, isBareLink } = known;
  const more = { ...place, isBareLink };
  if (roll < 30) return { did: 'changed', more: { ...more, isBareLink: false } };
  if (roll < 40) return { did: 'changed', more: { ...more, isMajor: false } };
  if (roll < 50) return { did: 'corrected', more: { ...more, isBareLink: flag === 0 } };
  if (roll < 60) return { did: 'unchanged', more };
  if (roll < 80) return { did: 'withdrawn', more };
  if (roll < 85) return { did: 'expired', more: { ...more, isByTask: true } };
  return { did: 'moved', more: { ...more, ...(place === HERE ? THERE : HERE) } };
}

function nextOf(
  docs: Map<string, Known>,
  { doc, roll, flag }: Move,
): Pick<LedgerStep, 'did' | 'more'> {
  const known = docs.get(doc);
  if (!known) return { did: 'published', more: firstFlags(flag) };
  if (known.isPublic) return laterStep(roll, flag, known);
  const more = { ...known.place, isBareLink: known.isBareLink };
  return { did: 'restored', more: { ...more, changedFields: flag < 3 ? ['body'] : [] } };
}

function placeOf({ more }: Pick<LedgerStep, 'more'>): typeof HERE {
  return more?.categoryId === THERE.categoryId ? THERE : HERE;
}

function toStory(moves: readonly Move[]): Step[] {
  const docs = new Map<string, Known>();
  let on = FIRST_DAY;
  return moves.map((move): Step => {
    on = addDays(on, move.wait);
    if (move.roll >= 94) return { on, did: move.flag < 6 ? 'confirmed' : 'record_changed' };
    const step = nextOf(docs, move);
    docs.set(move.doc, {
      isPublic: step.did !== 'withdrawn',
      place: placeOf(step),
      isBareLink: step.more?.isBareLink ?? false,
    });
    return { on, doc: move.doc, ...step };
  });
}

/** A year or less of a column, its documents and what was signed; all that the ledger could tell, in order. */
export const anyStory: fc.Arbitrary<Step[]> = fc
  .array(anyMove, { minLength: 1, maxLength: 20 })
  .map(toStory);

const NAMES: readonly PolicyName[] = [
  'week',
  'fortnight',
  'year',
  'tenWorkingDays',
  'twentyWorkingDays',
  'halfYearStatic',
  'onChange',
  'pingchang',
  'volume',
];

export const anyPolicy = fc.constantFrom(...NAMES).map(policyNamed);

/** A story with one step more at `at` (0 to 1 of its length), on the day of the step before it. */
export function withStep(story: readonly Step[], at: number, make: (on: string) => Step): Step[] {
  const index = Math.floor(at * (story.length + 1));
  const on = story[index - 1]?.on ?? FIRST_DAY;
  return [...story.slice(0, index), make(on), ...story.slice(index)];
}

export function lastDay(story: readonly Step[]): string {
  return story.at(-1)?.on ?? FIRST_DAY;
}
