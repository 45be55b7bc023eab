import { describe, expect, it } from 'vitest';
import { isCertificateDefect } from '../../../src/domain/link-check/certificate-defect';
import type { FetchOutcome } from '../../../src/domain/link-check/fetch-outcome';
import { needsGet, verdictOf } from '../../../src/domain/link-check/verdict-of';
import { isOpened } from '../../../src/domain/link-check/weekly-availability';

const place = { url: 'https://www.example.gov.cn/', redirects: 0, durationMs: 12 };
const answered = (status: number): FetchOutcome => ({
  ...place,
  kind: 'answered',
  status,
  bytes: 0,
  isCutOff: false,
});
const failed = (cause: Extract<FetchOutcome, { kind: 'failed' }>['cause']): FetchOutcome => ({
  ...place,
  kind: 'failed',
  cause,
  detail: '',
});
const refused: FetchOutcome = {
  ...place,
  kind: 'refused',
  cause: 'not_public',
  detail: '10.0.0.1',
};

describe('what an outcome says', () => {
  it.each([
    [answered(200), 'ok', true, false],
    [answered(204), 'ok', true, false],
    [answered(304), 'failing', false, false],
    [answered(302), 'failing', false, false],
    [answered(401), 'closed', null, true],
    [answered(403), 'closed', null, true],
    [answered(412), 'closed', null, true],
    [answered(429), 'closed', null, false],
    [answered(400), 'failing', false, true],
    [answered(404), 'dead', false, true],
    [answered(405), 'failing', false, true],
    [answered(410), 'dead', false, true],
    [answered(500), 'failing', false, true],
    [answered(501), 'failing', false, true],
    [answered(503), 'failing', false, true],
    [failed('bad_answer'), 'failing', false, true],
    [failed('dns'), 'failing', false, false],
    [failed('connection'), 'failing', false, false],
    [failed('timeout'), 'failing', false, false],
    [failed('certificate'), 'failing', false, false],
    [failed('too_many_redirects'), 'failing', false, false],
    [refused, 'refused', null, false],
  ])('%o: %s, opened %s, HEAD is asked again %s', (outcome, kind, opened, again) => {
    const verdict = verdictOf(outcome);
    expect(verdict.kind).toBe(kind);
    expect(isOpened(verdict)).toBe(opened);
    expect(needsGet(outcome)).toBe(again);
  });

  it.each([
    ['CERT_HAS_EXPIRED', true],
    ['ERR_TLS_CERT_ALTNAME_INVALID', true],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', true],
    ['SELF_SIGNED_CERT_IN_CHAIN', true],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', false],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', false],
  ])('a browser warns of %s: %s', (code, isDefect) => {
    expect(isCertificateDefect(code)).toBe(isDefect);
  });
});
