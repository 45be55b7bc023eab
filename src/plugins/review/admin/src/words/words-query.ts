import { FINDING_SEVERITIES } from '../../../../../domain/findings/kinds';

/** Filters, page and view; they live in the address, so that a view can be linked to. */
export type WordsAddress = {
  view?: string;
  q?: string;
  severity?: string;
  page?: string;
  pageSize?: string;
};

export const PAGE_SIZE = '50';

/** What the server is asked for. */
export function wordsParams(address: WordsAddress): Record<string, string> {
  const { q, page = '1', pageSize = PAGE_SIZE } = address;
  const severity = FINDING_SEVERITIES.find((one) => one === address.severity);
  return { page, pageSize, ...(q ? { q } : {}), ...(severity ? { severity } : {}) };
}
