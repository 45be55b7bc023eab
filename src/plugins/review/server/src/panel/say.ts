import type { Reason } from '../../../../../domain/reasons/reason';
import { speak } from '../../../../../documents/refuse';
import type { Said } from '../contracts/api';
import { speakable } from '../translations/speakable';

/** Reasons as they are shown. */
export function say(reasons: readonly Reason[]): Said[] {
  return speakable(reasons).map((reason) => {
    const { code, zh, en, field } = speak(reason);
    return { code, zh, en, ...(field ? { field } : {}) };
  });
}
