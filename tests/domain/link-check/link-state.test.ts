import { describe, expect, it } from 'vitest';
import { nextLinkState, type LinkHealth } from '../../../src/domain/link-check/next-link-state';
import type { Verdict } from '../../../src/domain/link-check/verdict-of';

const HOUR = 3_600_000;
const START = new Date('2026-03-02T09:00:00+08:00');
const at = (hours: number) => new Date(START.getTime() + hours * HOUR);

const FRESH: LinkHealth = {
  state: 'unchecked',
  cause: null,
  failures: 0,
  failedSince: null,
  nextCheckAt: START,
};
const timeout: Verdict = { kind: 'failing', cause: 'timeout' };
const gone: Verdict = { kind: 'dead', cause: 'not_found' };
const ok: Verdict = { kind: 'ok' };

/** Applies verdicts at these hours and gives the health after each, its next check in hours after it. */
function after(verdicts: [number, Verdict][], from = FRESH) {
  let health = from;
  return verdicts.map(([hours, verdict]) => {
    health = nextLinkState(health, verdict, { now: at(hours), spread: 0 });
    const next = (health.nextCheckAt.getTime() - at(hours).getTime()) / HOUR;
    return `${health.state} ${health.failures} +${next}h`;
  });
}

describe('the health of a link', () => {
  it('failing is broken after three failures, when the first is a day ago', () => {
    expect(
      after([
        [0, timeout],
        [12, timeout],
        [24, timeout],
        [48, timeout],
      ]),
    ).toEqual(['failing 1 +12h', 'failing 2 +12h', 'broken 3 +24h', 'broken 4 +48h']);
  });

  it('three failures within a day are not enough, nor two over a week', () => {
    expect(
      after([
        [0, timeout],
        [1, timeout],
        [2, timeout],
        [23.9, timeout],
        [24, timeout],
      ]),
    ).toEqual([
      'failing 1 +12h',
      'failing 2 +12h',
      'failing 3 +24h',
      'failing 4 +48h',
      'broken 5 +96h',
    ]);
    expect(
      after([
        [0, timeout],
        [168, timeout],
      ]).at(-1),
    ).toBe('failing 2 +12h');
  });

  it('a definite answer is believed at once', () => {
    expect(after([[0, gone]])).toEqual(['broken 1 +12h']);
    expect(
      after([
        [0, timeout],
        [12, gone],
      ]),
    ).toEqual(['failing 1 +12h', 'broken 2 +12h']);
  });

  it('what is broken stays broken while it fails in another way', () => {
    expect(
      after([
        [0, gone],
        [12, timeout],
      ]).at(-1),
    ).toBe('broken 2 +12h');
  });

  it('one good answer makes it well, and the count begins anew', () => {
    expect(
      after([
        [0, timeout],
        [12, timeout],
        [24, ok],
        [36, timeout],
      ]),
    ).toEqual(['failing 1 +12h', 'failing 2 +12h', 'ok 0 +168h', 'failing 1 +12h']);
    expect(
      after([
        [0, gone],
        [12, ok],
      ]).at(-1),
    ).toBe('ok 0 +168h');
  });

  it('the pauses grow to a week and no further', () => {
    const failing = Array.from({ length: 9 }, (_, n): [number, Verdict] => [n * 200, timeout]);
    expect(after(failing).map((text) => text.split('+')[1])).toEqual([
      '12h',
      '12h',
      '24h',
      '48h',
      '96h',
      '168h',
      '168h',
      '168h',
      '168h',
    ]);
  });

  it('a server that answers machines nothing, or an address that is not gone to, is no failure', () => {
    const closed: Verdict = { kind: 'closed', cause: 'closed_to_us' };
    const refused: Verdict = { kind: 'refused', cause: 'not_public' };
    expect(
      after([
        [0, timeout],
        [12, closed],
      ]).at(-1),
    ).toBe('closed 0 +168h');
    expect(
      after([
        [0, timeout],
        [12, refused],
      ]).at(-1),
    ).toBe('refused 0 +168h');
  });

  it('remembers since when and why', () => {
    const first = nextLinkState(FRESH, timeout, { now: START, spread: 0 });
    const second = nextLinkState(first, gone, { now: at(12), spread: 0 });
    expect(second).toMatchObject({ cause: 'not_found', failedSince: START });
    const well = nextLinkState(second, ok, { now: at(24), spread: 0 });
    expect(well).toMatchObject({ cause: null, failedSince: null });
  });

  it('what is well is spread over a day', () => {
    const { nextCheckAt } = nextLinkState(FRESH, ok, { now: START, spread: 0.5 });
    expect(nextCheckAt).toEqual(at(168 + 12));
  });
});
