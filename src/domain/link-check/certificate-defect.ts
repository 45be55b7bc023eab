/**
 * A server that sends no intermediate certificate. Browsers know or fetch it and open the page; OpenSSL does not, and
 * many government sites are set up so.
 */
const OPENS_IN_BROWSERS: ReadonlySet<string> = new Set([
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
]);

/** Whether a browser warns of this certificate instead of opening the page; `code` is OpenSSL's, or Node's. */
export function isCertificateDefect(code: string): boolean {
  return !OPENS_IN_BROWSERS.has(code);
}
