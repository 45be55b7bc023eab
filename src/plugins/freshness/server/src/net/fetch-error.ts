import type { FetchFailure } from '../../../../../domain/link-check/fetch-outcome';

/** No answer came, and why. */
export class FetchError extends Error {
  constructor(
    readonly failure: FetchFailure,
    detail: string,
  ) {
    super(detail);
  }
}

const codeOf = (error: unknown) => {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? code : '';
};

const BY_CODE: readonly [RegExp, FetchFailure][] = [
  [/^(?:ENOTFOUND|EAI_.*|ENODATA|ESERVFAIL|EREFUSED)$/, 'dns'],
  [/^(?:ETIMEDOUT|ESOCKETTIMEDOUT)$/, 'timeout'],
  [/^(?:HPE_.*|ERR_HTTP_.*)$/, 'bad_answer'],
  [/^(?:ERR_SSL_.*|ERR_TLS_.*|CERT_.*|EPROTO)$/, 'certificate'],
];

/** What Node's network code threw, in the words of the rules. */
export function toFetchError(error: unknown): FetchError {
  if (error instanceof FetchError) return error;
  const code = codeOf(error);
  const failure = BY_CODE.find(([shape]) => shape.test(code))?.[1] ?? 'connection';
  return new FetchError(failure, code || (error instanceof Error ? error.message : String(error)));
}
