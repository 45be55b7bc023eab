import type { Paragraph, Table } from 'docx';
import type { ApprovalForm, FormSecrecyReview } from '../../../../../domain/review/approval-form';
import { formTexts } from '../translations/form-texts';
import { factTable, heading, paragraph, table } from '../../../../../docx/docx-parts';
import { fill, lineOf, whoOf, wordFor } from './words';

type Part = Paragraph | Table;

function secrecyReview(form: ApprovalForm, review: FormSecrecyReview): Part[] {
  const texts = formTexts.secrecy;
  const { line: number, answers, result, ground, note } = review;
  const line = lineOf(form, number);
  const { at: time, stepName } = line;
  const said = { line: number, step: stepName ?? '', who: whoOf(line), time };
  return [
    paragraph(fill(texts.review, said)),
    table({
      headers: texts.headers,
      rows: answers.map(({ question, answer }, index) => [
        String(index + 1),
        formTexts.questions[question],
        answer === null ? texts.unanswered : formTexts.answers[answer],
      ]),
      shares: [2, 14, 4],
    }),
    // Word would make one table of two that follow each other.
    paragraph(''),
    factTable([
      [[texts.result, result === null ? texts.unanswered : wordFor(formTexts.results, result)]],
      [[texts.ground, ground === null ? formTexts.none : wordFor(formTexts.grounds, ground)]],
      [[texts.note, note ?? formTexts.none]],
    ]),
    paragraph(''),
  ];
}

function secrecyReviews(form: ApprovalForm): Part[] {
  if (form.secrecyReviews.length === 0) return [paragraph(formTexts.secrecy.missing)];
  return form.secrecyReviews.flatMap((review) => secrecyReview(form, review));
}

function confirmedFindings(form: ApprovalForm): Part {
  const texts = formTexts.findings;
  if (form.confirmedFindings.length === 0) return paragraph(texts.none);
  return table({
    headers: texts.headers,
    rows: form.confirmedFindings.map(({ line, zh, excerpt }) => [
      String(line),
      whoOf(lineOf(form, line)),
      excerpt === null ? zh : [zh, excerpt],
    ]),
    shares: [2, 5, 13],
  });
}

function exceptions({ emergency }: ApprovalForm): Part {
  const texts = formTexts.exceptions;
  if (emergency === null) return paragraph(texts.none);
  const madeUp = emergency.madeUp.map(({ name, isDone }) => [
    fill(texts.madeUp, { step: name }),
    isDone ? texts.done : texts.open,
  ]);
  return table({
    headers: texts.headers,
    rows: [[texts.reason, emergency.reason], ...madeUp],
    shares: [6, 14],
  });
}

/** The secrecy reviews with their answers, what the automatic check found and people confirmed, and exceptions. */
export function checkTables(form: ApprovalForm): Part[] {
  return [
    heading(formTexts.secrecy.heading),
    ...secrecyReviews(form),
    heading(formTexts.findings.heading),
    confirmedFindings(form),
    heading(formTexts.exceptions.heading),
    exceptions(form),
  ];
}
