import { errors } from '@strapi/utils';
import createHttpError, { type HttpError } from 'http-errors';
import { renderTraceLine, type TraceLine } from '../domain/deadlines/trace-line';
import { fieldLabel } from './field-labels';
import { renderReason, type Reason, type ReasonParams } from '../domain/reasons/reason';
import { textsEn, textsZh } from '../domain/reasons/texts';

/** A reason as it leaves the server: the code with both sentences. */
export type SpokenReason = Reason & { zh: string; en: string };

/** Says a reason in both languages; a field it names is called by its label (that of the type, if given) in Chinese, by its attribute in English. */
export function speak(reason: Reason, uid?: string): SpokenReason {
  const { field } = reason.params;
  const params: ReasonParams = { ...reason.params };
  if (field !== undefined) params.fieldZh = fieldLabel(String(field), uid);
  const inChinese = { ...reason, params };
  return { ...reason, zh: renderReason(inChinese, textsZh), en: renderReason(reason, textsEn) };
}

/** A step of a computation with both sentences. */
export function speakLine(line: TraceLine): TraceLine & { zh: string; en: string } {
  return { ...line, zh: renderTraceLine(line, textsZh), en: renderTraceLine(line, textsEn) };
}

/**
 * Refuses a request with HTTP 400. `error.message` is the Chinese sentence, `error.details` carries the stable code,
 * both languages and, for the admin form, the field each reason belongs to. REST, GraphQL and the admin show the same.
 */
export function refusal(reasons: readonly Reason[], uid?: string): errors.ValidationError {
  const spoken = reasons.map((reason) => speak(reason, uid));
  const zh = spoken.map((reason) => reason.zh).join('\n');
  const en = spoken.map((reason) => reason.en).join('\n');
  return new errors.ValidationError(zh, {
    code: spoken[0]?.code ?? 'request.refused',
    message: { zh, en },
    reasons: spoken,
    errors: spoken.map((reason) => ({
      path: reason.field ? reason.field.split('.') : [],
      name: 'ValidationError',
      message: reason.zh,
    })),
  });
}

/**
 * Refuses for another cause than bad input: 403 (not yours), 409 (somebody was faster), 410 (no longer there). The
 * answer looks like that of `refusal`; `more` is added to its details.
 */
export function refusalWithStatus(
  status: 403 | 409 | 410,
  reason: Reason,
  more: Record<string, unknown> = {},
): HttpError {
  const spoken = speak(reason);
  const message = { zh: spoken.zh, en: spoken.en };
  const details = { code: reason.code, message, reasons: [spoken], ...more };
  return createHttpError(status, spoken.zh, { details });
}

/** Throws when any of the reasons is an error; warnings pass. */
export function refuseOnErrors(reasons: readonly Reason[], uid?: string): void {
  const found = reasons.filter((reason) => reason.severity === 'error');
  if (found.length > 0) throw refusal(found, uid);
}
