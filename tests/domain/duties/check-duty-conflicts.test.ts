import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodsOverlap, periodStateOn } from '../../../src/domain/duties/assignment-period';
import {
  checkDutyConflicts,
  coverTheSame,
  type HeldDuty,
} from '../../../src/domain/duties/check-duty-conflicts';
import { conflictsBetween, DUTY_CONFLICTS } from '../../../src/domain/duties/conflicts.data';
import { DUTIES, isDuty, type Duty } from '../../../src/domain/duties/duties';
import { CONFLICT_BASES, DUTY_TEXTS } from '../../../src/domain/duties/translations/duty-texts';
import en from '../../../src/domain/duties/translations/en';
import zh from '../../../src/domain/duties/translations/zh-Hans';

/** city > bureau > station, and a second bureau beside it. */
const PATHS: Record<string, string[]> = {
  city: ['city'],
  bureau: ['city', 'bureau'],
  station: ['city', 'bureau', 'station'],
  other: ['city', 'other'],
};

let made = 0;

function held(duty: Duty, organization: string, extra: Partial<HeldDuty> = {}): HeldDuty {
  made += 1;
  return {
    id: `a${made}`,
    duty,
    organization: { id: organization, name: organization, path: PATHS[organization] ?? [] },
    includesSubordinates: true,
    validFrom: null,
    validTo: null,
    ...extra,
  };
}

const codes = (assignments: HeldDuty[], candidate: HeldDuty) =>
  checkDutyConflicts({ assignments, candidate }).map(({ reason }) => [
    reason.severity,
    reason.code,
  ]);

describe('duties that exclude each other', () => {
  it.each<[Duty, Duty, string, string]>([
    ['secrecy_reviewer', 'information_officer', 'error', 'duties.secrecy_and_author'],
    ['secrecy_reviewer', 'final_reviewer', 'error', 'duties.secrecy_and_publisher'],
    ['secrecy_reviewer', 'column_manager', 'error', 'duties.secrecy_and_publisher'],
    ['first_reviewer', 'second_reviewer', 'error', 'duties.two_review_steps'],
    ['second_reviewer', 'final_reviewer', 'error', 'duties.two_review_steps'],
    ['first_reviewer', 'final_reviewer', 'error', 'duties.two_review_steps'],
    ['information_officer', 'first_reviewer', 'warning', 'duties.author_and_reviewer'],
    ['information_officer', 'column_manager', 'warning', 'duties.author_and_publisher'],
    ['auditor', 'statistician', 'error', 'duties.auditor_and_other'],
    ['auditor', 'system_administrator', 'error', 'duties.auditor_and_other'],
    ['system_administrator', 'information_officer', 'error', 'duties.administrator_and_content'],
  ])('%s and %s: %s %s', (one, other, severity, code) => {
    expect(codes([held(one, 'bureau')], held(other, 'bureau'))).toEqual([[severity, code]]);
    expect(codes([held(other, 'bureau')], held(one, 'bureau'))).toEqual([[severity, code]]);
  });

  it.each<[Duty, Duty]>([
    ['information_officer', 'statistician'],
    ['access_request_handler', 'statistician'],
    ['first_reviewer', 'secrecy_reviewer'],
  ])('%s and %s go together', (one, other) => {
    expect(codes([held(one, 'bureau')], held(other, 'bureau'))).toEqual([]);
  });

  it('the same duty twice in one organization is refused, in another it is not', () => {
    const duty = 'information_officer';
    expect(codes([held(duty, 'bureau')], held(duty, 'bureau'))).toEqual([
      ['error', 'duties.already_held'],
    ]);
    expect(codes([held(duty, 'bureau')], held(duty, 'other'))).toEqual([]);
  });
});

describe('place and time', () => {
  const secrecy = (organization: string, extra: Partial<HeldDuty> = {}) =>
    held('secrecy_reviewer', organization, extra);
  const author = (organization: string, extra: Partial<HeldDuty> = {}) =>
    held('information_officer', organization, extra);

  it('a subtree reaches down, and only if it includes those below', () => {
    expect(codes([secrecy('city')], author('station'))).toHaveLength(1);
    expect(codes([secrecy('station')], author('city'))).toHaveLength(1);
    expect(codes([secrecy('city', { includesSubordinates: false })], author('station'))).toEqual(
      [],
    );
    expect(codes([secrecy('station')], author('bureau', { includesSubordinates: false }))).toEqual(
      [],
    );
  });

  it('brothers do not overlap, except for duties that exclude each other anywhere', () => {
    expect(codes([secrecy('bureau')], author('other'))).toEqual([]);
    expect(codes([held('auditor', 'bureau')], author('other'))).toHaveLength(1);
  });

  it('the last day of one and the first of the other count as a common day', () => {
    const first = secrecy('bureau', { validTo: '2026-03-31' });
    expect(codes([first], author('bureau', { validFrom: '2026-03-31' }))).toHaveLength(1);
    expect(codes([first], author('bureau', { validFrom: '2026-04-01' }))).toEqual([]);
  });

  it('an assignment does not conflict with itself before its change', () => {
    const before = secrecy('bureau');
    expect(codes([before], { ...author('bureau'), id: before.id })).toEqual([]);
  });
});

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-02-${String(n).padStart(2, '0')}`);
const openDay = fc.option(day, { nil: null });
const anyHeld = fc.record({
  duty: fc.constantFrom(...DUTIES),
  organization: fc.constantFrom(...Object.keys(PATHS)),
  includesSubordinates: fc.boolean(),
  validFrom: openDay,
  validTo: openDay,
});
const toHeld = ({ duty, organization, ...rest }: { duty: Duty; organization: string }) =>
  held(duty, organization, rest);

describe('laws', () => {
  it('it does not matter which of two duties came first', () => {
    fc.assert(
      fc.property(anyHeld.map(toHeld), anyHeld.map(toHeld), (a, b) => {
        expect(codes([a], b)).toEqual(codes([b], a));
      }),
    );
  });

  it('periods overlap exactly when a day of the month is current in both', () => {
    const ordered = fc.record({ validFrom: openDay, validTo: openDay });
    const days = Array.from({ length: 30 }, (_, n) => `2026-02-${String(n).padStart(2, '0')}`);
    fc.assert(
      fc.property(ordered, ordered, (a, b) => {
        const common = days.some(
          (on) => periodStateOn(a, on) === 'current' && periodStateOn(b, on) === 'current',
        );
        expect(periodsOverlap(a, b) && isPossible(a) && isPossible(b)).toBe(common);
      }),
    );
  });

  it('two assignments cover the same exactly when some organization lies in both', () => {
    const covers = (one: HeldDuty, organization: string) =>
      one.organization.id === organization ||
      (one.includesSubordinates && PATHS[organization]?.includes(one.organization.id));
    fc.assert(
      fc.property(anyHeld.map(toHeld), anyHeld.map(toHeld), (a, b) => {
        const common = Object.keys(PATHS).some((id) => covers(a, id) && covers(b, id));
        expect(coverTheSame(a, b)).toBe(common);
      }),
    );
  });

  it('less time or less ground never brings a new conflict', () => {
    fc.assert(
      fc.property(anyHeld.map(toHeld), anyHeld.map(toHeld), day, (a, b, last) => {
        const validTo = b.validTo !== null && b.validTo < last ? b.validTo : last;
        const smaller = { ...b, includesSubordinates: false, validTo };
        expect(codes([a], smaller).length).toBeLessThanOrEqual(codes([a], b).length);
      }),
    );
  });
});

function isPossible({ validFrom, validTo }: { validFrom: string | null; validTo: string | null }) {
  return validFrom === null || validTo === null || validFrom <= validTo;
}

describe('the tables', () => {
  it('name only known duties and have a sentence and a basis for every conflict', () => {
    for (const { one, other, code } of DUTY_CONFLICTS) {
      expect([...one, ...other].every(isDuty)).toBe(true);
      expect(zh).toHaveProperty([code]);
      expect(en).toHaveProperty([code]);
      expect(CONFLICT_BASES[code].zh).toMatch(/\p{Script=Han}/u);
    }
    expect(isDuty('mayor')).toBe(false);
    expect(DUTIES.every((duty) => DUTY_TEXTS[duty].name.zh !== '')).toBe(true);
  });

  it('no duty conflicts with itself', () => {
    for (const duty of DUTIES) expect(conflictsBetween(duty, duty)).toEqual([]);
  });
});
