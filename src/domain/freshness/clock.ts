import { isRealChange } from '../publication/kind-of-publication';
import type { ClockEvent } from './event';
import type { ItemState } from './item-state';

/** `new_item` sets both clocks of a column, `content` only that of its content, `nothing` neither. */
export type ClockEffect = 'new_item' | 'content' | 'nothing';

/** What an event does to the clocks and why, told by the text of the code. */
export type ClockVerdict = { effect: ClockEffect; code: string };

const nothing = (why: string): ClockVerdict => ({
  effect: 'nothing',
  code: `freshness_told.${why}`,
});

/** Attributes that a job changes because a date has passed, and that say nothing about the text. */
const SET_BY_TIME: readonly string[] = ['validity', 'category'];

function isOnlyTime({ isByTask, changedFields }: ClockEvent): boolean {
  return isByTask && changedFields.every((field) => SET_BY_TIME.includes(field));
}

/**
 * A first publication is an update, unless it carries a date of a former system: an import of old items brings nothing
 * new, whatever day it is done. While an installation migrates, such an item sets the clock to its old day, so that a
 * migrated column does not look neglected; never to the day of the import.
 */
function verdictOnFirst(event: ClockEvent): ClockVerdict {
  if (event.isBareLink) return nothing('bare_link');
  if (event.legacyOn === null) return { effect: 'new_item', code: 'freshness_told.published' };
  if (!event.isMigration) return nothing('back_dated');
  return { effect: 'new_item', code: 'freshness_told.brought_along' };
}

/**
 * A later change is an update of the content when it is more than a typo: minor changes are left out because else a
 * comma moved once in a while would keep a page that nobody has read. A correction is one: somebody found the content
 * wrong and put it right. A link that is replaced by the text itself is a new item the first time.
 */
function verdictOnChange(event: ClockEvent, before: ItemState | null): ClockVerdict {
  if (!isRealChange(event.changedFields)) {
    return nothing(event.kind === 'restored' ? 'restored_unchanged' : 'unchanged');
  }
  if (isOnlyTime(event)) return nothing('time_passed');
  if (event.isBareLink) return nothing('bare_link');
  if (before && before.newItem === null && !before.isBackDated) {
    return { effect: 'new_item', code: 'freshness_told.link_became_text' };
  }
  if (!event.isMajor) return nothing('minor');
  const code = event.kind === 'restored' ? 'restored_changed' : event.kind;
  return { effect: 'content', code: `freshness_told.${code}` };
}

/**
 * What an event does to the clocks of the column it happens in; `before` is the document as it was. Nothing that an
 * editor can do without new content sets a clock: publishing again, moving, withdrawing and restoring, setting a date.
 */
export function clockVerdict(event: ClockEvent, before: ItemState | null): ClockVerdict {
  switch (event.kind) {
    case 'published':
      return verdictOnFirst(event);
    case 'changed':
    case 'corrected':
    case 'restored':
      return verdictOnChange(event, before);
    case 'unchanged':
      return nothing('unchanged');
    // Takes the dates of the document with it: what nobody can read any more updates nothing.
    case 'withdrawn':
      return nothing('withdrawn');
    // A document that expired stays readable, marked; time did that, not an update.
    case 'expired':
      return nothing('time_passed');
    // Brings the dates of the document along, and no new one: filing elsewhere is no update.
    case 'moved':
      return nothing('moved');
  }
}
