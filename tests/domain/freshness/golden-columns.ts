import { readFileSync } from 'node:fs';
import type { ClockEvent } from '../../../src/domain/freshness/event';
import { THERE, type Step } from './story';

/** A line of `golden-columns.txt`; '-' stands for nothing. */
export type GoldenColumn = {
  name: string;
  policy: string | null;
  today: string;
  status: string;
  /** Day and kind. */
  reset: string | null;
  dueOn: string | null;
  warnsOn: string | null;
  actBy: string | null;
  left: number | null;
  counted: string;
  story: Step[];
  openedOn: string | null;
  isClosed: boolean;
  /** Problems and notes: code and, of problems, params as `name=value`. */
  beside: string[];
};

const FLAGS: Record<string, Partial<ClockEvent>> = {
  link: { isBareLink: true },
  migration: { isMigration: true },
  minor: { isMajor: false },
  there: THERE,
  'by-date': { isByTask: true, changedFields: ['validity'] },
};

function readFlag(flag: string): Partial<ClockEvent> {
  const [name = '', value = ''] = flag.split('=');
  if (name === 'legacy') return { legacyOn: value };
  const known = FLAGS[name];
  if (!known) throw new Error(`Unknown flag ${flag}`);
  return known;
}

/** `2025-10-02 published b link`: the day, what happened, the document, and what is special about it. */
function readStep(text: string): Step {
  const [on = '', did = '', doc, ...flags] = text.split(' ');
  if (did === 'confirmed' || did === 'record_changed') return { on, did };
  const more = Object.assign({}, ...flags.map(readFlag)) as Partial<ClockEvent>;
  return { on, did: did as ClockEvent['kind'], doc: doc ?? '', more };
}

const orNull = (text: string | undefined) => (text === undefined || text === '-' ? null : text);
const list = (text: string | undefined) => orNull(text)?.split('; ') ?? [];

function readColumn(line: string): GoldenColumn {
  const cells = line.split('|').map((cell) => cell.trim());
  const [name = '', policy, today = '', status = '', reset, dueOn, warnsOn, actBy, left] = cells;
  const story = list(cells[10]);
  const opened = story.find((step) => step.startsWith('opened '));
  return {
    name,
    policy: orNull(policy),
    today,
    status,
    reset: orNull(reset),
    dueOn: orNull(dueOn),
    warnsOn: orNull(warnsOn),
    actBy: orNull(actBy),
    left: left === '-' ? null : Number(left),
    counted: cells[9] ?? '',
    story: story.filter((step) => /^\d/.test(step)).map(readStep),
    openedOn: opened?.slice('opened '.length) ?? null,
    isClosed: story.includes('ended'),
    beside: list(cells[11]),
  };
}

/** Columns worked out by hand; how is told in the table itself. */
export const GOLDEN_COLUMNS: readonly GoldenColumn[] = readFileSync(
  'tests/domain/freshness/golden-columns.txt',
  'utf8',
)
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map(readColumn);
