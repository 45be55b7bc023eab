import { describe, expect, it } from 'vitest';
import { entityTag, isNotModified, lastModified } from '../../../src/domain/feeds/conditional-get';

const tag = entityTag(['state', 1]);
const modifiedAt = new Date('2026-03-02T08:00:00.900Z');
const same = 'Mon, 02 Mar 2026 08:00:00 GMT';

describe('a conditional request', () => {
  it.each([
    ['the tag it has', { 'if-none-match': tag }, true],
    ['the tag a proxy weakened', { 'if-none-match': `W/${tag}` }, true],
    ['a list with the tag', { 'if-none-match': `"other", ${tag}` }, true],
    ['any tag', { 'if-none-match': '*' }, true],
    ['another tag', { 'if-none-match': '"other"' }, false],
    ['no condition', {}, false],
    ['the date it was told', { 'if-modified-since': same }, true],
    ['a later date', { 'if-modified-since': 'Mon, 02 Mar 2026 08:00:01 GMT' }, true],
    ['an earlier date', { 'if-modified-since': 'Mon, 02 Mar 2026 07:59:59 GMT' }, false],
    ['a date that is none', { 'if-modified-since': 'yesterday' }, false],
    ['another tag and the same date', { 'if-none-match': '"x"', 'if-modified-since': same }, false],
    ['the tag and an earlier date', { 'if-none-match': tag, 'if-modified-since': '0' }, true],
  ])('with %s', (_what, headers, expected) => {
    expect(isNotModified(headers, { tag, modifiedAt })).toBe(expected);
  });

  it('by date is answered in full while nobody knows when it changed', () => {
    expect(isNotModified({ 'if-modified-since': same }, { tag, modifiedAt: null })).toBe(false);
  });
});

describe('the date of the last change', () => {
  it('is not said within its own second, where it could not tell two changes apart', () => {
    expect(lastModified(modifiedAt, new Date('2026-03-02T08:00:00.999Z'))).toBeNull();
    expect(lastModified(modifiedAt, new Date('2026-03-02T08:00:01.000Z'))).toEqual(modifiedAt);
  });
});

describe('an entity tag', () => {
  it('is strong, and another one for another state', () => {
    expect(tag).toMatch(/^"[\w-]{32}"$/);
    expect(entityTag(['state', 2])).not.toBe(tag);
    expect(entityTag(['state', 1])).toBe(tag);
  });
});
