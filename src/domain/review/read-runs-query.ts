import type { Reason } from '../reasons/reason';
import { badParameter, unknownParameters, type Sent } from './parameter-reasons';
import { RUN_STATES, type RunState } from './run';

/** Which runs another system asks for; an empty list and null do not filter. */
export type RunsQuery = {
  states: RunState[];
  types: string[];
  /** documentId of the organization. */
  organization: string | null;
  page: number;
  pageSize: number;
};

export const RUNS_PARAMETERS = ['state', 'type', 'organization', 'page', 'pageSize'] as const;
export const MOST_PAGES = 100_000;
export const MOST_RUNS = 100;
export const DEFAULT_RUNS = 25;

const DOCUMENT_ID = /^[a-z0-9]{1,40}$/;

type Parameter = (typeof RUNS_PARAMETERS)[number];

/** Given once, several times, or with commas. */
function valuesOf(sent: Sent, parameter: Parameter): unknown[] {
  const value = sent[parameter];
  if (value === undefined) return [];
  const given: unknown[] = Array.isArray(value) ? value : [value];
  return given.flatMap((one) => (typeof one === 'string' ? one.split(',') : [one]));
}

function readOptions<Option extends string>(
  sent: Sent,
  parameter: Parameter,
  { options, reasons }: { options: readonly Option[]; reasons: Reason[] },
): Option[] {
  const values = valuesOf(sent, parameter);
  const wrong = values.filter((value) => !(options as readonly unknown[]).includes(value));
  for (const value of wrong) {
    reasons.push(badParameter('option', { parameter, value }, { options: options.join(', ') }));
  }
  return [...new Set(values.filter((value) => !wrong.includes(value)) as Option[])];
}

function readNumber(
  sent: Sent,
  parameter: Parameter,
  { fallback, most, reasons }: { fallback: number; most: number; reasons: Reason[] },
): number {
  const value = sent[parameter];
  if (value === undefined) return fallback;
  const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : 0;
  if (number >= 1 && number <= most) return number;
  reasons.push(badParameter('number', { parameter, value }, { most }));
  return fallback;
}

/** What another system asks of the list of runs, and everything that is wrong with it; without reasons it may be used. */
export function readRunsQuery(
  sent: Sent,
  types: readonly string[],
): { query: RunsQuery; reasons: Reason[] } {
  const reasons = unknownParameters(sent, RUNS_PARAMETERS);
  const { organization } = sent;
  const isDocument = typeof organization === 'string' && DOCUMENT_ID.test(organization);
  if (organization !== undefined && !isDocument) {
    reasons.push(badParameter('document', { parameter: 'organization', value: organization }));
  }
  const query: RunsQuery = {
    states: readOptions(sent, 'state', { options: RUN_STATES, reasons }),
    types: readOptions(sent, 'type', { options: types, reasons }),
    organization: isDocument ? organization : null,
    page: readNumber(sent, 'page', { fallback: 1, most: MOST_PAGES, reasons }),
    pageSize: readNumber(sent, 'pageSize', { fallback: DEFAULT_RUNS, most: MOST_RUNS, reasons }),
  };
  return { query, reasons };
}
