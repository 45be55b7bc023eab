import { askedOn } from '../domain/statistics/indicators-on';
import { NATIONAL_2014 } from '../domain/statistics/ready-sets/national-2014/index.data';
import type { Quarter } from '../domain/statistics/period';
import type { ReportingUnit } from '../domain/statistics/reporting-unit';
import type { ReturnMoveName } from '../domain/statistics/return-state';
import { shanghaiDay } from '../domain/time/shanghai-day';
import { actAsPerson } from '../documents/actor';
import { demonstrationCells } from './demonstration-return';
import {
  COUNTED_ELSEWHERE,
  EXPLANATION,
  PHONE,
  RESPONSIBLE_PERSON,
  SENT_BACK,
} from './demonstration-rounds.data';
import type { DemonstrationUnit, Progress } from './demonstration-units';

type StoredReturn = {
  id: string;
  version: number;
  dueOn: string;
  auto: Record<string, { source: string; counted: string | null }>;
};
export type Round = { setKey: string; quarter: Quarter };

// Said here in its own words: the plugin's folder may be deleted and the rest still compiles.
export type Returns = {
  unitsVersion(): Promise<number>;
  putUnits(units: readonly ReportingUnit[]): Promise<void>;
  openRound(round: Round): Promise<number>;
  find(place: { round: Round; unitId: string }): Promise<StoredReturn | null>;
  save(step: {
    id: string;
    personId: string;
    at: Date;
    body: Record<string, unknown>;
  }): Promise<void>;
  move(step: {
    id: string;
    personId: string;
    at: Date;
    move: ReturnMoveName;
    version: number;
    reason?: string;
  }): Promise<void>;
  freeze(args: { round: Round; unitId: string; personId: string }): Promise<unknown>;
  publish(round: Round): Promise<void>;
};

export type Colleague = { id: string; name: string };
export type Colleagues = {
  filler: Colleague;
  reviewer: Colleague;
  districtOfficer: Colleague;
  cityOfficer: Colleague;
};

/** The moves of each progress after the cells are filled in. */
const MOVES: Readonly<Record<Progress, readonly ReturnMoveName[]>> = {
  untouched: [],
  filled: [],
  reviewed: ['self_review'],
  handed_in: ['self_review', 'submit'],
  sent_back: ['self_review', 'submit', 'send_back'],
  accepted: ['self_review', 'submit', 'accept'],
  late: ['self_review', 'submit', 'accept'],
};

const DAY_MS = 86_400_000;

/** Some days before it was due, or two after; never later than now. */
function dayOfHandingIn(dueOn: string, { order }: DemonstrationUnit, progress: Progress): Date {
  const days = progress === 'late' ? 2 : -1 - (order % 3);
  const morning = Date.parse(`${dueOn}T10:00:00+08:00`) + days * DAY_MS;
  return new Date(Math.min(morning, Date.now()));
}

/** What the filler sends: every cell that is asked, with a reason where the ledger counted something else. */
function bodyOf(
  { version, auto }: StoredReturn,
  args: { unit: DemonstrationUnit; quarter: Quarter; people: Colleagues; at: Date },
): Record<string, unknown> {
  const { unit, quarter, people, at } = args;
  const typed = demonstrationCells({ ...unit, quarter });
  const asked = askedOn(NATIONAL_2014, quarter).filter(({ code }) => typed.has(code));
  // What was counted from work records stays; the ledger knows only a part of what was made public.
  const open = asked.filter(({ code }) => {
    const { source = '', counted = null } = auto[code] ?? {};
    return source.startsWith('ledger.') || Number(counted ?? 0) === 0;
  });
  const warned = NATIONAL_2014.identities.filter(({ level }) => level === 'warning');
  return {
    version,
    cells: Object.fromEntries(open.map(({ code }) => [code, typed.get(code)])),
    overrideReasons: Object.fromEntries(
      open.filter(({ code }) => auto[code]).map(({ code }) => [code, COUNTED_ELSEWHERE]),
    ),
    explanations: Object.fromEntries(warned.map(({ id }) => [id, EXPLANATION])),
    footer: {
      responsiblePerson: RESPONSIBLE_PERSON,
      reviewer: people.reviewer.name,
      filler: people.filler.name,
      phone: PHONE,
      filledOn: shanghaiDay(at),
    },
  };
}

/** Who makes a move: the unit's own people until it is handed in, then the office it reports to. */
function doerOf(
  move: ReturnMoveName,
  { reportsTo, level }: DemonstrationUnit,
  people: Colleagues,
): Colleague {
  if (move === 'self_review') return people.reviewer;
  if (move === 'submit') return people.filler;
  const isCitys = reportsTo === null || reportsTo === 'yunxi' || level === 'district';
  return isCitys ? people.cityOfficer : people.districtOfficer;
}

/** Takes a unit's return as far as it is told to be, each step by the person whose it is. */
export async function handIn(
  returns: Returns,
  args: { round: Round; unit: DemonstrationUnit; people: Colleagues; progress: Progress },
): Promise<void> {
  const { round, unit, people, progress } = args;
  const place = { round, unitId: unit.id };
  const stored = await returns.find(place);
  // One that somebody has touched is theirs.
  if (!stored || stored.version > 0 || progress === 'untouched') return;
  const { id, dueOn } = stored;
  const at = dayOfHandingIn(dueOn, unit, progress);
  const body = bodyOf(stored, { unit, quarter: round.quarter, people, at });
  const { filler } = people;
  await actAsPerson(filler, () => returns.save({ id, personId: filler.id, at, body }));
  for (const [index, move] of MOVES[progress].entries()) {
    const doer = doerOf(move, unit, people);
    const version = stored.version + 1 + index;
    const reason = move === 'send_back' ? { reason: SENT_BACK } : {};
    await actAsPerson(doer, () =>
      returns.move({ id, personId: doer.id, at, move, version, ...reason }),
    );
  }
}
