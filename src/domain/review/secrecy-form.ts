import { error, type Reason } from '../reasons/reason';
import { isBlank } from '../text/is-blank';

/** What a secrecy review looks at (`workflow.md` §3); every question is answered. */
export const SECRECY_QUESTIONS = [
  'state_secret',
  'work_secret',
  'trade_secret',
  'personal_privacy',
  'three_securities',
  'public_opinion',
  'secret_mark',
  'internal_or_process',
  'other_agency',
  'accuracy',
] as const;
export type SecrecyQuestion = (typeof SECRECY_QUESTIONS)[number];

/** The four marks, and asking the secrecy department where it is unclear (条例 art. 17). */
export const SECRECY_RESULTS = [
  'publish',
  'publish_redacted',
  'on_application',
  'not_public',
  'refer',
] as const;
export type SecrecyResult = (typeof SECRECY_RESULTS)[number];

/** Grounds for not, or not wholly, publishing: articles of the Regulations (2019). */
export const SECRECY_GROUNDS = [
  'art_14_state_secret',
  'art_14_three_securities',
  'art_15_trade_secret',
  'art_15_privacy',
  'art_16_internal',
  'art_16_process',
  'art_16_enforcement',
] as const;

/** `no_concern`: looked at and fine. `concern`: something is there; then the result cannot be plain publication. */
export type SecrecyAnswer = 'no_concern' | 'concern';

export type SecrecyForm = {
  answers: Partial<Record<SecrecyQuestion, unknown>>;
  result: unknown;
  ground?: unknown;
  note?: unknown;
};

function isAnswer(value: unknown): value is SecrecyAnswer {
  return value === 'no_concern' || value === 'concern';
}

/** What is missing or contradictory in the form of a secrecy review. */
export function checkSecrecyForm({ answers, result, ground, note }: SecrecyForm): Reason[] {
  const missing = SECRECY_QUESTIONS.filter((question) => !isAnswer(answers[question]));
  const reasons = missing.map((question) =>
    error('review.secrecy_unanswered', { question }, `secrecy.answers.${question}`),
  );
  if (!(SECRECY_RESULTS as readonly unknown[]).includes(result)) {
    const value = typeof result === 'string' ? result : '';
    return [...reasons, error('review.secrecy_result', { value }, 'secrecy.result')];
  }
  const hasConcern = SECRECY_QUESTIONS.some((question) => answers[question] === 'concern');
  if (result === 'publish' && hasConcern) {
    reasons.push(error('review.secrecy_concern_published', {}, 'secrecy.result'));
  }
  const isGround = (SECRECY_GROUNDS as readonly unknown[]).includes(ground);
  const needsGround = result !== 'publish' && result !== 'refer';
  if (needsGround && !isGround) reasons.push(error('review.secrecy_ground', {}, 'secrecy.ground'));
  const isNoted = typeof note === 'string' && !isBlank(note);
  if (result !== 'publish' && !isNoted) {
    reasons.push(error('review.secrecy_note', {}, 'secrecy.note'));
  }
  return reasons;
}
