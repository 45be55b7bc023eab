import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  shortened,
  textDifference,
  type Stretch,
} from '../../../src/plugins/publication/admin/src/difference/text-difference';

const without = (stretches: Stretch[], kind: Stretch['kind']) =>
  stretches
    .filter((stretch) => stretch.kind !== kind)
    .map(({ text }) => text)
    .join('');

describe('the difference of two texts', () => {
  it('goes by words, not characters', () => {
    expect(textDifference('请于3月20日前报送材料。', '请于3月25日前书面报送材料。')).toEqual([
      { kind: 'same', text: '请于3月' },
      { kind: 'removed', text: '20' },
      { kind: 'added', text: '25' },
      { kind: 'same', text: '日前' },
      { kind: 'added', text: '书面' },
      { kind: 'same', text: '报送材料。' },
    ]);
  });

  it('a text of 20,000 characters rewritten throughout is answered, in coarser stretches', () => {
    const of = (seed: number) =>
      Array.from({ length: 20_000 }, (_, n) =>
        String.fromCodePoint(0x4e00 + ((n * n * seed + n * 31) % 8_000)),
      ).join('');
    const stretches = textDifference(of(7), of(13));
    expect(without(stretches, 'added')).toBe(of(7));
  });

  it('both texts can be put together from it', () => {
    const text = fc.string({ unit: fc.constantFrom(...'公开信息目录，。\n 20ab') });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const stretches = textDifference(before, after);
        expect(without(stretches, 'added')).toBe(before);
        expect(without(stretches, 'removed')).toBe(after);
      }),
    );
  });
});

describe('shortened', () => {
  const long = '长'.repeat(500);

  it('keeps 40 characters on either side of a change and counts what it leaves out', () => {
    const shown = shortened([
      { kind: 'same', text: long },
      { kind: 'added', text: '新' },
      { kind: 'same', text: long },
      { kind: 'removed', text: '旧' },
      { kind: 'same', text: long },
    ]);
    expect(shown.map(({ omitted }) => omitted).filter(Boolean)).toEqual([460, 420, 460]);
    expect(shown.at(1)).toEqual({ kind: 'same', text: '长'.repeat(40) });
  });

  it('leaves alone what was added or removed, what is short, and a text without changes', () => {
    const whole: Stretch[] = [
      { kind: 'removed', text: long },
      { kind: 'same', text: '短' },
      { kind: 'added', text: long },
    ];
    expect(shortened(whole)).toEqual(whole);
    expect(shortened([{ kind: 'same', text: long }])).toEqual([{ kind: 'same', text: long }]);
  });
});
