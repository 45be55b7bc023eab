import { describe, expect, it } from 'vitest';
import { RECORDED_ACTIONS } from '../../../src/domain/review/recorded-action';
import { RUN_STATES } from '../../../src/domain/review/run';
import {
  SECRECY_GROUNDS,
  SECRECY_QUESTIONS,
  SECRECY_RESULTS,
} from '../../../src/domain/review/secrecy-form';
import { TRACKS } from '../../../src/domain/review/step';
import admin from '../../../src/plugins/review/admin/src/translations/zh-Hans.json';
import english from '../../../src/plugins/review/admin/src/translations/en.json';
import { eventTexts } from '../../../src/plugins/review/server/src/translations/event-texts';
import { formTexts } from '../../../src/plugins/review/server/src/translations/form-texts';
import { stateNames } from '../../../src/plugins/review/server/src/translations/zh-Hans';

const shown = admin as Record<string, string>;

/** What the form and the panel both name: the words, the codes, and where the panel has them. */
const NAMED: [Record<string, string>, readonly string[], string][] = [
  [formTexts.actions, RECORDED_ACTIONS, 'action'],
  [formTexts.results, SECRECY_RESULTS, 'result'],
  [formTexts.grounds, SECRECY_GROUNDS, 'ground'],
  [formTexts.questions, SECRECY_QUESTIONS, 'question'],
  [formTexts.answers, ['no_concern', 'concern'], 'answer'],
  [stateNames, RUN_STATES, 'state'],
  [formTexts.tracks, TRACKS, 'track'],
];

describe('the words of the printed form', () => {
  it.each(NAMED)('are those of the panel: %o', (words, codes, place) => {
    expect(Object.keys(words).sort()).toEqual([...codes].sort());
    for (const code of codes) expect(words[code]).toBe(shown[`review.${place}.${code}`]);
  });
});

describe('what people are told', () => {
  it.each([admin, english])('has a name in the settings for every event', (texts) => {
    const named = Object.keys(texts).filter((key) => key.startsWith('review.event.'));
    const events = Object.keys(eventTexts).map((name) => name.replace('review.', 'review.event.'));
    expect(named.sort()).toEqual(events.sort());
  });
});
