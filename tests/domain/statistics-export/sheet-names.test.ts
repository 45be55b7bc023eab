import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetNamer } from '../../../src/domain/statistics/table-sheet-names';

describe('names of sheets', () => {
  it('are valid and different for whatever units are called', () => {
    const unit = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: fc.constantFrom(..."局A[]:*?/\\' 𠮷"), maxLength: 40 }),
      fc.constantFrom('History', 'history', '', '自然资源局', '人民政府'.repeat(12)),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), (units) => {
        const name = sheetNamer();
        const names = units.map(name);
        for (const one of names) {
          expect(one.length).toBeGreaterThan(0);
          expect(one.length).toBeLessThanOrEqual(31);
          expect(one).not.toMatch(/['[\]:*?/\\\p{Cc}]/u);
          expect(one).not.toMatch(/^history$/i);
          expect(one).not.toMatch(/\p{Surrogate}/u);
        }
        expect(new Set(names.map((one) => one.toLowerCase())).size).toBe(names.length);
      }),
    );
  });

  it('stay as they are where they can, and get a number where two are alike', () => {
    const name = sheetNamer();
    const long = '市'.repeat(40);
    expect([name('财政局'), name('财政局'), name('财政局'), name('A/B局')]).toEqual([
      '财政局',
      '财政局(2)',
      '财政局(3)',
      'A B局',
    ]);
    expect([name(long), name(long)]).toEqual(['市'.repeat(31), `${'市'.repeat(28)}(2)`]);
  });
});
