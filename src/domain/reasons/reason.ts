/**
 * Why something is refused or doubtful. Guards, buttons, the API and the audit ask the same function and get
 * the same reasons; the sentences people read live in the `translations` folder of each topic.
 */
export type Severity = 'error' | 'warning';

export type ReasonParams = Record<string, string | number>;

export type Reason = {
  /** Stable machine code, `topic.what_is_wrong`, never translated. */
  code: string;
  severity: Severity;
  /** The attribute the reason is about, if it is about one (`table.row.column` inside a table). */
  field?: string;
  /** Values named by the sentence: `{value}` in the text is replaced by `params.value`. */
  params: ReasonParams;
};

/** Sentences by reason code, in one language. */
export type ReasonTexts = Record<string, string>;

export function error(code: string, params: ReasonParams = {}, field?: string): Reason {
  return { code, severity: 'error', params, ...(field ? { field } : {}) };
}

export function warning(code: string, params: ReasonParams = {}, field?: string): Reason {
  return { code, severity: 'warning', params, ...(field ? { field } : {}) };
}

/** The sentence for a reason, with every `{name}` replaced. Throws on a code without a text: a hole in a translation is a defect. */
export function renderReason(reason: Reason, texts: ReasonTexts): string {
  const template = texts[reason.code];
  if (template === undefined) {
    throw new Error(`No text for reason code "${reason.code}"`);
  }
  return template.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = reason.params[name];
    return value === undefined ? hole : String(value);
  });
}
