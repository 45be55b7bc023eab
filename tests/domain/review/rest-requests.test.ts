import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readBody,
  SUBMISSION_MEMBERS,
  WITHDRAWAL_MEMBERS,
  type SubmissionBody,
  type WithdrawalBody,
} from '../../../src/domain/review/read-body';
import { MOST_RUNS, readRunsQuery } from '../../../src/domain/review/read-runs-query';
import { renderReason, type Reason } from '../../../src/domain/reasons/reason';
import { textsEn, textsZh } from '../../../src/domain/reasons/texts';

const TYPES = ['annual-report', 'disclosure'];
const codes = (reasons: Reason[]) => reasons.map(({ code, field }) => `${code} ${field}`);

describe('what is asked of the list of runs', () => {
  const read = (sent: Record<string, unknown>) => readRunsQuery(sent, TYPES);

  it('is the first page of everything when nothing is said', () => {
    expect(read({})).toEqual({
      query: { states: [], types: [], organization: null, page: 1, pageSize: 25 },
      reasons: [],
    });
  });

  it('takes several values with commas and as a list, each once', () => {
    const { query, reasons } = read({ state: ['open,returned', 'open'], type: 'disclosure' });
    expect(reasons).toEqual([]);
    expect(query.states).toEqual(['open', 'returned']);
    expect(query.types).toEqual(['disclosure']);
  });

  it.each([
    [{ state: 'opened' }, 'review.parameter_option state'],
    [{ state: '' }, 'review.parameter_option state'],
    [{ state: { $ne: 'open' } }, 'review.parameter_option state'],
    [{ type: 'organization' }, 'review.parameter_option type'],
    [{ organization: 'A' }, 'review.parameter_document organization'],
    [{ organization: ['a', 'b'] }, 'review.parameter_document organization'],
    [{ page: '0' }, 'review.parameter_number page'],
    [{ page: '1.5' }, 'review.parameter_number page'],
    [{ page: ['1', '2'] }, 'review.parameter_number page'],
    [{ pageSize: String(MOST_RUNS + 1) }, 'review.parameter_number pageSize'],
    [{ pageSize: '-1' }, 'review.parameter_number pageSize'],
    [{ filters: { state: 'open' } }, 'review.parameter_unknown filters'],
    [{ stat: 'open' }, 'review.parameter_unknown stat'],
  ])('refuses %j by code, field and value', (sent, expected) => {
    const { reasons } = read(sent);
    expect(codes(reasons)).toEqual([expected]);
    for (const texts of [textsZh, textsEn]) {
      expect(renderReason(reasons[0]!, texts)).not.toMatch(/\{\w+\}/);
    }
  });

  it('never lets a page be larger than what is served, whatever is sent', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('page', 'pageSize', 'state'), fc.anything()),
        (sent) => {
          const { query } = read(sent);
          return query.pageSize >= 1 && query.pageSize <= MOST_RUNS && query.page >= 1;
        },
      ),
    );
  });
});

describe('what is sent to submit and to take back', () => {
  const submission = (body: unknown) => readBody<SubmissionBody>(body, SUBMISSION_MEMBERS);
  const withdrawal = (body: unknown) => readBody<WithdrawalBody>(body, WITHDRAWAL_MEMBERS);

  it('may be nothing for a submission', () => {
    expect(submission({})).toEqual({ data: {}, reasons: [] });
    expect(submission({ data: { track: null, note: null } }).reasons).toEqual([]);
  });

  it('needs the version for a withdrawal', () => {
    expect(codes(withdrawal({}).reasons)).toEqual(['review.parameter_number version']);
    expect(codes(withdrawal({ data: { version: '1' } }).reasons)).toHaveLength(1);
    expect(withdrawal({ data: { version: 3 } })).toEqual({ data: { version: 3 }, reasons: [] });
  });

  it.each([
    [{ data: { track: 'fast' } }, 'review.parameter_option track'],
    [{ data: { note: 5 } }, 'review.parameter_text note'],
    [{ data: { note: ['a'] } }, 'review.parameter_text note'],
    [{ data: { submitterId: '1' } }, 'review.parameter_unknown submitterId'],
    [{ track: 'standard' }, 'review.parameter_unknown track'],
    [{ data: [] }, 'review.body_shape data'],
    [{ data: 'x' }, 'review.body_shape data'],
    [[], 'review.body_shape data'],
    ['x', 'review.body_shape data'],
    [null, 'review.body_shape data'],
  ])('refuses %j', (body, expected) => {
    expect(codes(submission(body).reasons)).toEqual([expected]);
  });
});
