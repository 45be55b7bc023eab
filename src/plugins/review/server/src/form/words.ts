import { DUTY_TEXTS } from '../../../../../domain/duties/translations/duty-texts';
import type { ApprovalForm, FormLine } from '../../../../../domain/review/approval-form';
import { formTexts as texts } from '../translations/form-texts';

/** Puts values into a text: `{name}`. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}

/** The word for a code; a code without one, of a later version, stands for itself. */
export function wordFor(words: Readonly<Record<string, string>>, code: string): string {
  return words[code] ?? code;
}

export const dutyName = (duty: NonNullable<FormLine['duty']>): string =>
  DUTY_TEXTS[duty]?.name.zh ?? duty;

/** Who acted, for whom, with which duty. */
export function whoOf({ actorName, onBehalfOfName, duty }: FormLine): string {
  const who = onBehalfOfName
    ? fill(texts.lines.onBehalf, { actor: actorName, person: onBehalfOfName })
    : actorName;
  return duty ? `${who}${fill(texts.lines.duty, { duty: dutyName(duty) })}` : who;
}

/** The line of the record with this number. */
export function lineOf({ lines }: ApprovalForm, number: number): FormLine {
  return lines[number - 1] as FormLine;
}
