import { describe, expect, it } from 'vitest';
import {
  checkSecrecyForm,
  SECRECY_QUESTIONS,
  SECRECY_RESULTS,
  type SecrecyForm,
} from '../../../src/domain/review/secrecy-form';

const answers = Object.fromEntries(SECRECY_QUESTIONS.map((question) => [question, 'no_concern']));
const codes = (form: Partial<SecrecyForm>) =>
  checkSecrecyForm({ answers, result: 'publish', ...form }).map(({ code }) => code);

describe('the form of a secrecy review', () => {
  it('is complete when every question is answered and nothing speaks against', () => {
    expect(codes({})).toEqual([]);
  });

  it.each(SECRECY_QUESTIONS)('asks for an answer to %s, at its field', (question) => {
    const reasons = checkSecrecyForm({
      answers: { ...answers, [question]: undefined },
      result: 'publish',
    });
    expect(reasons.map(({ field }) => field)).toEqual([`secrecy.answers.${question}`]);
  });

  it('does not publish what somebody has a concern about', () => {
    const concerned = { ...answers, work_secret: 'concern' };
    expect(codes({ answers: concerned })).toEqual(['review.secrecy_concern_published']);
  });

  it.each(SECRECY_RESULTS.filter((result) => result !== 'publish' && result !== 'refer'))(
    '%s needs an article and a note',
    (result) => {
      expect(codes({ result })).toEqual(['review.secrecy_ground', 'review.secrecy_note']);
      expect(codes({ result, ground: 'art_15_privacy', note: '含有他人住址' })).toEqual([]);
    },
  );

  it('asking the secrecy department needs a note only', () => {
    expect(codes({ result: 'refer' })).toEqual(['review.secrecy_note']);
  });

  it.each([undefined, '', 'maybe', 7])('does not know the result %s', (result) => {
    expect(codes({ result })).toEqual(['review.secrecy_result']);
  });
});
