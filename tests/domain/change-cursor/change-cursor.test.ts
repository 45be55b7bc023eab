import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BEGINNING,
  encodeCursor,
  parseCursor,
} from '../../../src/domain/change-cursor/change-cursor';

const cursors = fc.record({
  sequence: fc.bigInt({ min: 0n, max: 2n ** 63n - 1n }).map(String),
  eventId: fc.uuid(),
  recordedAt: fc
    .tuple(
      fc.date({
        min: new Date('2000-01-01'),
        max: new Date('2099-12-31'),
        noInvalidDate: true,
      }),
      fc.integer({ min: 0, max: 999 }),
    )
    .map(([at, micros]) => at.toISOString().replace('Z', `${String(micros).padStart(3, '0')}Z`)),
});

describe('a cursor of the change feed', () => {
  it('says after encoding what it said before, in characters an address may hold', () => {
    fc.assert(
      fc.property(cursors, (cursor) => {
        const text = encodeCursor(cursor);
        expect(text).toMatch(/^[\w-]+$/);
        expect(parseCursor(text)).toEqual(cursor);
      }),
    );
    expect(parseCursor(encodeCursor(BEGINNING))).toEqual(BEGINNING);
  });

  it('is refused when any character was changed or is missing', () => {
    fc.assert(
      fc.property(cursors, fc.nat(), fc.constantFrom('', 'A', 'z', '9', '_', '='), (...given) => {
        const [cursor, position, other] = given;
        const text = encodeCursor(cursor);
        const at = position % text.length;
        const changed = text.slice(0, at) + other + text.slice(at + 1);
        const read = parseCursor(changed);
        // Whatever is still read is exactly what such a cursor would be encoded as: no two spellings of one place.
        if (read) expect(encodeCursor(read)).toBe(changed);
      }),
    );
  });

  it('is never any text that nobody encoded', () => {
    fc.assert(fc.property(fc.string(), (text) => void expect(parseCursor(text)).toBeNull()));
  });

  const sound = { ...BEGINNING, sequence: '7' };
  it.each([
    ['a number beyond 64 bits', { ...sound, sequence: '9223372036854775808' }],
    ['a number with a leading zero', { ...sound, sequence: '07' }],
    ['a negative number', { ...sound, sequence: '-7' }],
    ['an id that is none', { ...sound, eventId: "' or true --" }],
    ['an id in capitals', { ...sound, eventId: 'A0000000-0000-0000-0000-000000000000' }],
    ['a day that does not exist', { ...sound, recordedAt: '2026-02-30T00:00:00.000000Z' }],
    ['an hour that does not exist', { ...sound, recordedAt: '2026-02-20T25:00:00.000000Z' }],
    ['an instant in another zone', { ...sound, recordedAt: '2026-02-20T00:00:00.000000+08:00' }],
  ])('is refused with %s', (_what, cursor) => {
    expect(parseCursor(encodeCursor(sound))).toEqual(sound);
    expect(parseCursor(encodeCursor(cursor))).toBeNull();
  });

  it('is refused when it is longer than any cursor', () => {
    expect(parseCursor('A'.repeat(100_000))).toBeNull();
  });
});
