import { DUTY_TEXTS } from '../../../../../domain/duties/translations/duty-texts';
import type { Reason, ReasonParams } from '../../../../../domain/reasons/reason';
import { questionNames, stateNames, transitionNames, whatNames, whoNames } from './zh-Hans';

const dutyNames = Object.fromEntries(
  Object.entries(DUTY_TEXTS).map(([duty, { name }]) => [duty, name.zh]),
);

const NAMES: Record<string, Record<string, string>> = {
  duty: dutyNames,
  state: stateNames,
  transition: transitionNames,
  question: questionNames,
  what: whatNames,
  who: whoNames,
};

/** Reasons whose coded values can be said in Chinese as well: `{dutyZh}` beside `{duty}`. */
export function speakable(reasons: readonly Reason[]): Reason[] {
  return reasons.map((reason) => {
    const params: ReasonParams = { ...reason.params };
    for (const [name, names] of Object.entries(NAMES)) {
      const value = params[name];
      if (value !== undefined) params[`${name}Zh`] = names[String(value)] ?? String(value);
    }
    return { ...reason, params };
  });
}
