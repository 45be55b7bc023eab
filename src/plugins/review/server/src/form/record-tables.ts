import type { Paragraph, Table } from 'docx';
import type { ApprovalForm, FormLine, FormStep } from '../../../../../domain/review/approval-form';
import { formTexts } from '../translations/form-texts';
import { heading, table, type Cell } from '../../../../../docx/docx-parts';
import { dutyName, fill, whoOf, wordFor } from './words';

function stepCells(step: FormStep, index: number): Cell[] {
  const texts = formTexts.steps;
  const { name, duty, needed, approvals, limitWorkdays, isAfterPublication, place } = step;
  return [
    String(index + 1),
    isAfterPublication ? `${name}${texts.afterPublication}` : name,
    dutyName(duty),
    fill(texts.people, { count: needed }),
    fill(texts.people, { count: approvals }),
    limitWorkdays === null ? texts.noLimit : fill(texts.limit, { days: limitWorkdays }),
    texts.places[place],
  ];
}

/** What was said and found: a line each. */
function saidIn(line: FormLine): string[] {
  const texts = formTexts.lines;
  const { result, opinion, isProofread, changedFields } = line;
  return [
    result === null ? '' : fill(texts.result, { result: wordFor(formTexts.results, result) }),
    isProofread ? texts.proofread : '',
    changedFields.length === 0
      ? ''
      : fill(texts.changedFields, { fields: changedFields.join(texts.separator) }),
    opinion === null ? '' : fill(texts.opinion, { opinion }),
  ].filter((text) => text !== '');
}

function lineCells(line: FormLine): Cell[] {
  const texts = formTexts.lines;
  const { number, at, stepName, action, isCounting, dueOn, isOnTime, version } = line;
  const word = wordFor(formTexts.actions, action);
  const punctuality = isOnTime === null ? [] : [isOnTime ? texts.onTime : texts.late];
  return [
    String(number),
    at,
    [...(stepName ? [stepName] : []), isCounting === false ? `${word}${texts.lapsed}` : word],
    whoOf(line),
    saidIn(line),
    dueOn === null ? formTexts.none : [dueOn, ...punctuality],
    fill(texts.version, { number: version }),
  ];
}

/** The steps of the run, and everything that was done in it, in order. */
export function recordTables({ steps, lines }: ApprovalForm): (Paragraph | Table)[] {
  return [
    heading(formTexts.steps.heading),
    table({
      headers: formTexts.steps.headers,
      rows: steps.map(stepCells),
      shares: [2, 7, 5, 3, 3, 5, 3],
    }),
    heading(formTexts.lines.heading),
    table({
      headers: formTexts.lines.headers,
      rows: lines.map(lineCells),
      shares: [2, 5, 5, 5, 8, 5, 3],
    }),
  ];
}
