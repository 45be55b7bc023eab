import type { Finding } from './finding';

/** Half a surrogate pair, which a cut may leave, has no encoding. */
const part = (value: string | number) =>
  encodeURIComponent(String(value).replace(/\p{Cs}/gu, '\uFFFD'));

/**
 * The name under which a finding is confirmed: what was found and where, in ASCII, the same for the same finding at
 * every computation. The words around it are not part of it; the severity is, so that a confirmation never covers what
 * an administrator has since made a blocking mistake.
 */
export function findingKey({ code, severity, field = '', params }: Finding): string {
  const values = Object.entries(params)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => `${part(name)}=${part(value)}`);
  return [code, severity, part(field), ...values].join('|');
}
