import { describe, expect, it } from 'vitest';
import {
  makeApprovalForm,
  type FormFacts,
  type FormRecord,
} from '../../../src/domain/review/approval-form';
import type { Approval } from '../../../src/domain/review/run';
import { SECRECY_QUESTIONS } from '../../../src/domain/review/secrecy-form';
import { makeRun, ready } from './make-run';

const facts: FormFacts = {
  title: '关于测试事项的通知',
  typeName: '公开信息',
  organizationName: '测试单位',
  documentNumber: '测办〔2026〕1号',
  indexNumber: null,
  workflowName: '三审三校',
  submitterName: '测甲',
  submittedAt: new Date('2026-03-02T16:30:00Z'),
  emergencyReason: null,
};
const printedAt = new Date('2026-03-09T01:02:03Z');
const [first, second] = ready('three_reviews').steps;

function record(extra: Partial<FormRecord> = {}): FormRecord {
  return {
    action: 'approve',
    stepKey: first!.key,
    stepName: first!.name,
    at: '2026-03-03T01:00:00.000Z',
    actorName: '测乙',
    onBehalfOfName: null,
    duty: first!.duty,
    opinion: null,
    result: null,
    digest: 'd1',
    dueOn: '2026-03-04',
    isOnTime: true,
    changedFields: [],
    isProofread: true,
    secrecy: null,
    confirmedFindings: [],
    because: null,
    ...extra,
  };
}

const submission = record({ action: 'submit', stepKey: null, stepName: null, isOnTime: null });
const approvalOf = (stepKey: string, personId: string): Approval => ({
  stepKey,
  personId,
  digest: 'd1',
  onBehalfOfId: null,
});

const make = (run = makeRun(), records: FormRecord[] = [submission], more = {}) =>
  makeApprovalForm({ run, facts: { ...facts, ...more }, records, printedAt });

describe('the approval form', () => {
  it('says times in China, also across midnight', () => {
    const form = make(makeRun(), [record({ at: '2026-03-03T16:00:00.000Z' })]);
    expect(form.submittedAt).toBe('2026-03-03 00:30:00');
    expect(form.printedAt).toBe('2026-03-09 09:02:03');
    expect(form.lines[0]?.at).toBe('2026-03-04 00:00:00');
  });

  it('numbers every line in order and says which content it was about', () => {
    const form = make(makeRun({ digest: 'd2', round: 2 }), [
      submission,
      record(),
      record({ action: 'content_changed', digest: 'd2', changedFields: ['内容概述'] }),
      record({ digest: 'd2' }),
    ]);
    expect(form.versions).toEqual(['d1', 'd2']);
    expect(form.lines.map(({ number, version }) => [number, version])).toEqual([
      [1, 1],
      [2, 1],
      [3, 2],
      [4, 2],
    ]);
    expect(form.lines[2]?.changedFields).toEqual(['内容概述']);
  });

  it('says ended, not taken back, where nobody took the submission back', () => {
    const run = makeRun({ state: 'cancelled' });
    const takenBack = make(run, [submission, record({ action: 'withdraw' })]);
    expect(takenBack.isEndedByItself).toBe(false);
    expect(takenBack.lines[1]?.action).toBe('withdraw');
    const moved = make(run, [submission, record({ action: 'withdraw', because: 'moved' })]);
    expect(moved.isEndedByItself).toBe(true);
    expect(moved.lines[1]?.action).toBe('end');
    const unfinished = make(run, [submission, record({ action: 'end', because: 'unpublish' })]);
    expect(unfinished.isEndedByItself).toBe(true);
    const restarted = [submission, record({ action: 'restart', because: 'secrecy' })];
    expect(make(run, restarted).isEndedByItself).toBe(false);
  });

  it('tells approvals that count from those that fell', () => {
    const run = makeRun({ stepIndex: 1, approvals: [approvalOf(first!.key, 'b')] });
    const form = make(run, [submission, record(), record({ action: 'return_to_step' }), record()]);
    expect(form.lines.map(({ isCounting }) => isCounting)).toEqual([null, false, null, true]);
  });

  it('shows every step with its approvals, whose turn it is, and what was not reached', () => {
    const run = makeRun({ stepIndex: 1, approvals: [approvalOf(first!.key, 'b')] });
    const { steps } = make(run);
    expect(steps.map(({ place }) => place)).toEqual(['done', 'current', 'open', 'open', 'open']);
    expect(steps[0]).toMatchObject({ name: first!.name, approvals: 1, needed: first!.approvals });
    expect(steps[1]).toMatchObject({ name: second!.name, approvals: 0 });
    const ended = make({ ...run, state: 'cancelled' });
    expect(ended.steps.map(({ place }) => place)).not.toContain('current');
  });

  it('holds every question of a secrecy review, answered or not', () => {
    const secrecy = {
      answers: { state_secret: 'no_concern', accuracy: 'concern' },
      result: 'publish_redacted',
      ground: 'art_15_privacy',
      note: '删去电话号码。',
    } as const;
    const [review] = make(makeRun(), [submission, record({ secrecy })]).secrecyReviews;
    expect(review).toMatchObject({ line: 2, result: 'publish_redacted', note: '删去电话号码。' });
    expect(review?.answers.map(({ question }) => question)).toEqual(SECRECY_QUESTIONS);
    const answerTo = (name: string) =>
      review?.answers.find(({ question }) => question === name)?.answer;
    expect([answerTo('state_secret'), answerTo('accuracy'), answerTo('work_secret')]).toEqual([
      'no_concern',
      'concern',
      null,
    ]);
  });

  it('names who confirmed which finding', () => {
    const found = { zh: '提到“内部”。', field: 'body', excerpt: '内部' };
    const form = make(makeRun(), [submission, record({ confirmedFindings: [found] })]);
    expect(form.confirmedFindings).toEqual([{ ...found, line: 2 }]);
  });

  it('has an exception on the emergency track alone, with what is made up for', () => {
    expect(make().emergency).toBeNull();
    const plan = ready('emergency').steps;
    const before = plan.filter(({ isAfterPublication }) => !isAfterPublication);
    const after = plan.filter(({ isAfterPublication }) => isAfterPublication);
    const run = makeRun(
      {
        state: 'completing',
        stepIndex: before.length + 1,
        approvals: [...before, after[0]!].map(({ key }) => approvalOf(key, key)),
      },
      'emergency',
    );
    const { emergency } = make(run, [submission], { emergencyReason: '突发停水。' });
    expect(emergency?.reason).toBe('突发停水。');
    expect(emergency?.madeUp.map(({ name }) => name)).toEqual(after.map(({ name }) => name));
    expect(emergency?.madeUp.map(({ isDone }) => isDone)).toEqual(
      after.map((_step, index) => index === 0),
    );
  });
});
