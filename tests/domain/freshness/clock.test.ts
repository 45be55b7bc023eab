import { describe, expect, it } from 'vitest';
import { clockVerdict, type ClockEffect } from '../../../src/domain/freshness/clock';
import { applyEvent, type ItemState } from '../../../src/domain/freshness/item-state';
import { LEDGER_KINDS } from '../../../src/domain/publication/ledger-kinds';
import { textsEn, textsZh } from '../../../src/domain/reasons/texts';
import { eventOf, type LedgerStep } from './story';

const at = (did: LedgerStep['did'], more: LedgerStep['more'] = {}, sequence = 2) =>
  eventOf({ on: '2025-10-09', did, doc: 'a', more }, sequence);

function published(more: LedgerStep['more'] = {}): ItemState {
  return applyEvent(null, eventOf({ on: '2025-09-01', did: 'published', doc: 'a', more }, 1));
}

const text = published();
const link = published({ isBareLink: true });
const old = published({ legacyOn: '2020-01-01' });

const VERDICTS: [string, ItemState | null, ReturnType<typeof at>, ClockEffect, string][] = [
  ['first publication', null, at('published'), 'new_item', 'published'],
  ['back-dated', null, at('published', { legacyOn: '2025-10-08' }), 'nothing', 'back_dated'],
  [
    'back-dated while migrating',
    null,
    at('published', { legacyOn: '2025-10-08', isMigration: true }),
    'new_item',
    'brought_along',
  ],
  ['a bare link', null, at('published', { isBareLink: true }), 'nothing', 'bare_link'],
  [
    'a back-dated link',
    null,
    at('published', { isBareLink: true, legacyOn: '2020-01-01' }),
    'nothing',
    'bare_link',
  ],
  ['a real change', text, at('changed'), 'content', 'changed'],
  [
    'a change of which nothing is known',
    text,
    at('changed', { changedFields: ['*'] }),
    'content',
    'changed',
  ],
  ['a typo', text, at('changed', { isMajor: false }), 'nothing', 'minor'],
  ['a correction', text, at('corrected'), 'content', 'corrected'],
  ['a text that becomes a link', text, at('changed', { isBareLink: true }), 'nothing', 'bare_link'],
  ['a link that becomes a text', link, at('changed'), 'new_item', 'link_became_text'],
  [
    'a link that becomes a text by a minor change',
    link,
    at('changed', { isMajor: false }),
    'new_item',
    'link_became_text',
  ],
  ['an old item that really changes', old, at('changed'), 'content', 'changed'],
  [
    'a change of place only',
    text,
    at('changed', { changedFields: ['category'] }),
    'nothing',
    'unchanged',
  ],
  ['a scheduled publication', text, at('changed', { isByTask: true }), 'content', 'changed'],
  [
    'coming into force',
    text,
    at('changed', { isByTask: true, changedFields: ['validity'] }),
    'nothing',
    'time_passed',
  ],
  [
    'a repeal by a person',
    text,
    at('changed', { changedFields: ['validity'] }),
    'content',
    'changed',
  ],
  ['an empty re-publication', text, at('unchanged'), 'nothing', 'unchanged'],
  ['a withdrawal', text, at('withdrawn'), 'nothing', 'withdrawn'],
  ['a restoration', text, at('restored'), 'nothing', 'restored_unchanged'],
  [
    'a restoration with changes',
    text,
    at('restored', { changedFields: ['body'] }),
    'content',
    'restored_changed',
  ],
  [
    'a restoration with a typo',
    text,
    at('restored', { changedFields: ['body'], isMajor: false }),
    'nothing',
    'minor',
  ],
  [
    'an expiry',
    text,
    at('expired', { isByTask: true, changedFields: ['validity'] }),
    'nothing',
    'time_passed',
  ],
  ['a move', text, at('moved', { changedFields: ['organization'] }), 'nothing', 'moved'],
];

describe('what an event does to the clocks', () => {
  it.each(VERDICTS)('%s', (_name, before, event, effect, code) => {
    expect(clockVerdict(event, before)).toEqual({ effect, code: `freshness_told.${code}` });
    expect(textsZh).toHaveProperty([`freshness_told.${code}`]);
    expect(textsEn).toHaveProperty([`freshness_told.${code}`]);
  });

  it('is decided for every kind the ledger has', () => {
    expect(new Set(VERDICTS.map(([, , { kind }]) => kind))).toEqual(new Set(LEDGER_KINDS));
  });
});

describe('a document', () => {
  it('keeps the day it became an item through withdrawal, restoration and moves', () => {
    const story = (['withdrawn', 'restored', 'moved', 'unchanged'] as const).map((did, index) =>
      at(did, {}, index + 2),
    );
    const item = story.reduce<ItemState>(applyEvent, text);
    expect(item.newItem?.on).toBe('2025-09-01');
    expect(item.content?.on).toBe('2025-09-01');
    expect(item.isPublic).toBe(true);
  });

  it('ignores an event it has seen', () => {
    expect(applyEvent(text, at('withdrawn', {}, 1))).toBe(text);
  });

  it('does not become new when its former date is taken away later', () => {
    const item = applyEvent(old, at('changed'));
    expect(item.isBackDated).toBe(true);
    expect(item.newItem).toBeNull();
    expect(item.content?.on).toBe('2025-10-09');
  });

  it('brought along counts no later than it was recorded, whatever an import says', () => {
    const more = { legacyOn: '2030-01-01', isMigration: true };
    expect(published(more).newItem?.on).toBe('2025-09-01');
  });
});
