import type { Bilingual, RefusalReason } from './said';

type Details = { code?: string; message?: Partial<Bilingual>; reasons?: RefusalReason[] };
type Refused = { status?: number; message?: string; details?: Details };

/** Why a request was refused, as the server said it; `unknown` where it gave no sentence. */
export function readRefusal(
  error: unknown,
  unknown: Bilingual,
): { status: number | undefined; reasons: RefusalReason[] } {
  const { status, message, details } = (error ?? {}) as Refused;
  if (details?.reasons && details.reasons.length > 0) return { status, reasons: details.reasons };
  const { zh, en } = details?.message ?? {};
  const sentence = zh && en ? { zh, en } : message ? { zh: message, en: message } : unknown;
  return { status, reasons: [{ code: details?.code ?? 'unknown', ...sentence }] };
}

/** The reasons at a field as one sentence; undefined when it is fine. */
export function errorAt(
  reasons: readonly RefusalReason[],
  said: (reason: RefusalReason) => string,
): (...fields: string[]) => string | undefined {
  return (...fields) => {
    const found = reasons.filter(({ field }) => field !== undefined && fields.includes(field));
    return found.length > 0 ? found.map(said).join('\n') : undefined;
  };
}
