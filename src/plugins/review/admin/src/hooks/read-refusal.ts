import type { Said } from '../../../server/src/contracts/api';
import type { Bilingual } from './use-texts';

type Details = { code?: string; message?: Partial<Bilingual>; reasons?: Said[] };
type Refused = { status?: number; message?: string; details?: Details };

/** Why a request was refused, as the server said it; `unknown` where it gave no sentence. */
export function readRefusal(
  error: unknown,
  unknown: Bilingual,
): { status: number | undefined; reasons: Said[] } {
  const { status, message, details } = (error ?? {}) as Refused;
  if (details?.reasons && details.reasons.length > 0) return { status, reasons: details.reasons };
  const { zh, en } = details?.message ?? {};
  const sentence = zh && en ? { zh, en } : message ? { zh: message, en: message } : unknown;
  return { status, reasons: [{ code: details?.code ?? 'unknown', ...sentence }] };
}
