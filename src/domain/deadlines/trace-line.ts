import { renderReason, type ReasonParams, type ReasonTexts } from '../reasons/reason';
import type { Day } from '../time/day';

/** One step of a computation, told to people by the text of its code. */
export type TraceLine = { on: Day; code: string; params: ReasonParams };

/** The sentence for a step. Throws on a code without a text. */
export function renderTraceLine(line: TraceLine, texts: ReasonTexts): string {
  return renderReason({ code: line.code, params: line.params, severity: 'warning' }, texts);
}
