import { describe, expect, it } from 'vitest';
import { checkTerm, checkTermRemoval } from '../../../src/domain/vocabulary/check-term';

const term = {
  documentId: 'a',
  scheme: 'theme',
  name: '主题',
  ancestors: [],
  usesInOtherSchemes: 0,
};

describe('a vocabulary term', () => {
  it('stays in its scheme and its tree', () => {
    expect(checkTerm(term)).toEqual([]);
    const parent = { name: '体裁', scheme: 'genre' };
    expect(checkTerm({ ...term, parent })).toMatchObject([
      { code: 'vocabulary.parent_of_other_scheme' },
    ]);
    const ancestors = [
      { documentId: 'b', name: 'b' },
      { documentId: 'a', name: '主题' },
    ];
    expect(checkTerm({ ...term, ancestors })).toMatchObject([{ code: 'vocabulary.parent_cycle' }]);
  });

  it('in use is not deleted', () => {
    expect(checkTermRemoval({ name: 'x', count: 0 })).toEqual([]);
    expect(checkTermRemoval({ name: 'x', count: 3 })).toMatchObject([
      { code: 'vocabulary.in_use', params: { count: 3 } },
    ]);
  });
});
