import type { Duty } from '../duties/duties';
import { shanghaiTimeText } from '../table-export/shanghai-time-text';
import type { RecordedAction } from './recorded-action';
import { approvalsOf, currentStep, type Run, type RunState } from './run';
import { SECRECY_QUESTIONS, type SecrecyAnswer, type SecrecyQuestion } from './secrecy-form';
import type { Step, Track } from './step';

/** A finding of the automatic check that somebody looked at and confirmed. */
export type ConfirmedFinding = { zh: string; field: string | null; excerpt: string | null };

/** What the form of a secrecy review said. */
export type RecordedSecrecy = {
  answers: Partial<Record<SecrecyQuestion, SecrecyAnswer>>;
  result: string | null;
  ground: string | null;
  note: string | null;
};

/** One line of the review record as the form needs it. */
export type FormRecord = {
  action: RecordedAction;
  stepKey: string | null;
  stepName: string | null;
  /** Instant, ISO 8601. */
  at: string;
  actorName: string;
  onBehalfOfName: string | null;
  duty: Duty | null;
  opinion: string | null;
  result: string | null;
  digest: string;
  dueOn: string | null;
  isOnTime: boolean | null;
  changedFields: readonly string[];
  isProofread: boolean;
  secrecy: RecordedSecrecy | null;
  confirmedFindings: readonly ConfirmedFinding[];
  /** What ended the run, or began it again, by itself; null of what a person did. */
  because: string | null;
};

/** What the form says of the document and of its submission. */
export type FormFacts = {
  title: string;
  typeName: string;
  organizationName: string | null;
  documentNumber: string | null;
  indexNumber: string | null;
  workflowName: string;
  submitterName: string;
  submittedAt: Date;
  emergencyReason: string | null;
};

/** `done` has all its approvals, `current` waits for one, `open` was not reached (or is asked for again). */
export type FormStepPlace = 'done' | 'current' | 'open';

export type FormStep = Pick<Step, 'name' | 'duty' | 'limitWorkdays' | 'isAfterPublication'> & {
  approvals: number;
  needed: number;
  place: FormStepPlace;
};

/** One action, numbered from 1 in the order in which they happened. */
export type FormLine = Omit<
  FormRecord,
  'stepKey' | 'at' | 'digest' | 'secrecy' | 'confirmedFindings' | 'because'
> & {
  number: number;
  /** Time in China, `YYYY-MM-DD HH:mm:ss`. */
  at: string;
  /** Number of the content in `versions` that it was about. */
  version: number;
  /** Of an approval: whether it still counts, or fell when the content changed or was returned; null of the others. */
  isCounting: boolean | null;
};

/** The form of one secrecy review, with every question that was asked. */
export type FormSecrecyReview = Omit<RecordedSecrecy, 'answers'> & {
  line: number;
  answers: { question: SecrecyQuestion; answer: SecrecyAnswer | null }[];
};

/** What stands in the printed 审批单 of a run. Words for codes are for whoever writes it. */
export type ApprovalForm = Omit<FormFacts, 'submittedAt' | 'emergencyReason'> & {
  submittedAt: string;
  printedAt: string;
  track: Track;
  state: RunState;
  /** Nobody took the submission back: the draft went, moved, or something newer became public. */
  isEndedByItself: boolean;
  round: number;
  steps: FormStep[];
  lines: FormLine[];
  /** Digests (SHA-256) of the contents the lines were about, in the order in which they came. */
  versions: string[];
  secrecyReviews: FormSecrecyReview[];
  confirmedFindings: (ConfirmedFinding & { line: number })[];
  /** The way around the ordinary steps, and the steps made up for afterwards; null on the ordinary track. */
  emergency: { reason: string; madeUp: { name: string; isDone: boolean }[] } | null;
};

function placeOf(run: Run, step: Step): FormStepPlace {
  if (approvalsOf(run, step.key).length >= step.approvals) return 'done';
  return currentStep(run)?.key === step.key ? 'current' : 'open';
}

function stepsOf(run: Run): FormStep[] {
  return run.plan.map((step) => ({
    name: step.name,
    duty: step.duty,
    limitWorkdays: step.limitWorkdays,
    isAfterPublication: step.isAfterPublication,
    approvals: approvalsOf(run, step.key).length,
    needed: step.approvals,
    place: placeOf(run, step),
  }));
}

/** Approvals fall all at once, so those that count are the last ones given in their step. */
function countingOf(run: Run, records: readonly FormRecord[]): ReadonlySet<FormRecord> {
  const given = (key: string) =>
    records.filter(({ action, stepKey }) => action === 'approve' && stepKey === key);
  return new Set(
    run.plan.flatMap(({ key }) => {
      const count = approvalsOf(run, key).length;
      return count === 0 ? [] : given(key).slice(-count);
    }),
  );
}

/** A run that ends by itself is recorded as taken back, with a cause. */
function isEnd({ action, because }: FormRecord): boolean {
  return action === 'end' || (action === 'withdraw' && because !== null);
}

function lineOf(
  record: FormRecord,
  { number, version, isCounting }: Pick<FormLine, 'number' | 'version' | 'isCounting'>,
): FormLine {
  const {
    stepKey: _key,
    digest: _digest,
    secrecy: _form,
    confirmedFindings: _found,
    because: _because,
    ...shown
  } = record;
  const action = isEnd(record) ? 'end' : record.action;
  return {
    ...shown,
    action,
    at: shanghaiTimeText(new Date(record.at)),
    number,
    version,
    isCounting,
  };
}

function secrecyReviewsOf(records: readonly FormRecord[]): FormSecrecyReview[] {
  return records.flatMap(({ secrecy }, index) => {
    if (!secrecy) return [];
    const answers = SECRECY_QUESTIONS.map((question) => ({
      question,
      answer: secrecy.answers[question] ?? null,
    }));
    return [{ ...secrecy, answers, line: index + 1 }];
  });
}

function emergencyOf(run: Run, reason: string | null): ApprovalForm['emergency'] {
  if (run.track !== 'emergency') return null;
  const madeUp = stepsOf(run)
    .filter(({ isAfterPublication }) => isAfterPublication)
    .map(({ name, place }) => ({ name, isDone: place === 'done' }));
  return { reason: reason ?? '', madeUp };
}

/**
 * The 审批单 of a run for the file of the document: who decided what, for whom, with which duty, when (time in China),
 * in time or not, and about exactly which content. `records` are those of the run, oldest first.
 */
export function makeApprovalForm(args: {
  run: Run;
  facts: FormFacts;
  records: readonly FormRecord[];
  printedAt: Date;
}): ApprovalForm {
  const { run, records, printedAt } = args;
  const { emergencyReason, submittedAt, ...facts } = args.facts;
  const versions = [...new Set(records.map(({ digest }) => digest))];
  const counting = countingOf(run, records);
  return {
    ...facts,
    submittedAt: shanghaiTimeText(submittedAt),
    printedAt: shanghaiTimeText(printedAt),
    track: run.track,
    state: run.state,
    isEndedByItself: run.state === 'cancelled' && records.some(isEnd),
    round: run.round,
    steps: stepsOf(run),
    lines: records.map((record, index) =>
      lineOf(record, {
        number: index + 1,
        version: versions.indexOf(record.digest) + 1,
        isCounting: record.action === 'approve' ? counting.has(record) : null,
      }),
    ),
    versions,
    secrecyReviews: secrecyReviewsOf(records),
    confirmedFindings: records.flatMap(({ confirmedFindings }, index) =>
      confirmedFindings.map((finding) => ({ ...finding, line: index + 1 })),
    ),
    emergency: emergencyOf(run, emergencyReason),
  };
}
