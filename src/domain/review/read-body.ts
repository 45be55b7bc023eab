import { error, type Reason } from '../reasons/reason';
import { shownValue } from '../text/shown-value';
import { badParameter, unknownParameters, type Sent } from './parameter-reasons';
import { TRACKS, type Track } from './step';

/** The highest version a run can have in the database. */
export const MOST_VERSIONS = 2_147_483_647;

/** What one member of a body has to be; whether it may be left out is for whoever reads it afterwards. */
type Member = 'text' | 'track' | 'version';

/** `POST …/submissions`: what another system says when it submits. */
export type SubmissionBody = { track?: Track; note?: string };
/** `POST …/withdraw`. */
export type WithdrawalBody = { version: number; reason?: string };

export const SUBMISSION_MEMBERS = { track: 'track', note: 'text' } as const;
export const WITHDRAWAL_MEMBERS = { version: 'version', reason: 'text' } as const;

function isObject(value: unknown): value is Sent {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function checkMember(parameter: string, member: Member, value: unknown): Reason[] {
  if (member === 'version') {
    const isVersion =
      Number.isInteger(value) && Number(value) >= 1 && Number(value) <= MOST_VERSIONS;
    return isVersion ? [] : [badParameter('number', { parameter, value }, { most: MOST_VERSIONS })];
  }
  // What is left out, or null, is not said.
  if (value === undefined || value === null) return [];
  if (member === 'track') {
    const isTrack = (TRACKS as readonly unknown[]).includes(value);
    return isTrack
      ? []
      : [badParameter('option', { parameter, value }, { options: TRACKS.join(', ') })];
  }
  return typeof value === 'string' ? [] : [badParameter('text', { parameter, value })];
}

/**
 * Reads a body `{ "data": { … } }` and says everything that is wrong with it; without reasons `data` may be used as
 * what its members promise.
 */
export function readBody<Body>(
  body: unknown,
  members: Readonly<Record<keyof Body & string, Member>>,
): { data: Body; reasons: Reason[] } {
  const data = isObject(body) ? (body.data ?? {}) : body;
  if (!isObject(body) || !isObject(data)) {
    const reasons = [error('review.body_shape', { value: shownValue(data) }, 'data')];
    return { data: {} as Body, reasons };
  }
  const checked = Object.entries<Member>(members).flatMap(([name, member]) =>
    checkMember(name, member, data[name]),
  );
  const reasons = [
    ...unknownParameters(body, ['data']),
    ...unknownParameters(data, Object.keys(members)),
    ...checked,
  ];
  return { data: data as Body, reasons };
}
