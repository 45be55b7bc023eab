import type { Reason } from '../../../../domain/reasons/reason';
import { speak } from '../../../../documents/refuse';
import type { Said } from './contracts/returns';

/** A reason in both languages. */
export function say(reason: Reason): Said {
  const { zh, en } = speak(reason);
  return { zh, en };
}
