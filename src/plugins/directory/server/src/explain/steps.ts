import { speak } from '../../../../../documents/refuse';
import { error, type ReasonParams } from '../../../../../domain/reasons/reason';
import type { ExplainStep } from '../contracts/api';

/** A step of an explanation; `decides` steps must all be fine for the whole to be allowed, others only inform. */
export type Step = ExplainStep & { decides: boolean };

/** One step: its code names the fact, so that a fact and its contrary have sentences of their own. */
export function step(code: string, ok: boolean, params: ReasonParams = {}, decides = true): Step {
  const { zh, en } = speak(error(code, params));
  return { code, ok, zh, en, decides };
}
