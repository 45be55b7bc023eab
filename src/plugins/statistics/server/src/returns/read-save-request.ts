import type { Footer } from '../../../../../domain/statistics/check-footer';
import {
  listOf,
  notUnderstood,
  objectOf,
  textIn,
  textOrNull,
  wholeIn,
  type Fields,
} from '../read-fields';

/** A save as it was sent, of the right shape; the cells are read against the form. */
export type SaveRequest = {
  version: number;
  cells: ReadonlyMap<string, unknown>;
  overrideReasons: Record<string, string>;
  asCounted: readonly string[];
  footer: Partial<Footer>;
  explanations: Record<string, string>;
};

const FOOTER_FIELDS = ['responsiblePerson', 'reviewer', 'filler', 'phone', 'filledOn'] as const;

function textsOf(value: unknown, field: string): Record<string, string> {
  if (value === undefined) return {};
  const fields = objectOf(value, field);
  return Object.fromEntries(Object.keys(fields).map((name) => [name, textIn(fields, name)]));
}

function footerOf(value: unknown): Partial<Footer> {
  if (value === undefined) return {};
  const fields = objectOf(value, 'footer');
  const sent = FOOTER_FIELDS.filter((name) => name in fields);
  return Object.fromEntries(sent.map((name) => [name, textOrNull(fields, name)]));
}

/** Refuses (400) a body of another shape, naming the part. */
export function readSaveRequest(body: Fields): SaveRequest {
  const asCounted = body.asCounted === undefined ? [] : listOf(body.asCounted, 'asCounted');
  return {
    version: wholeIn(body, 'version'),
    cells: new Map(Object.entries(body.cells === undefined ? {} : objectOf(body.cells, 'cells'))),
    overrideReasons: textsOf(body.overrideReasons, 'overrideReasons'),
    asCounted: asCounted.map((code) => {
      if (typeof code !== 'string') throw notUnderstood('asCounted', code);
      return code;
    }),
    footer: footerOf(body.footer),
    explanations: textsOf(body.explanations, 'explanations'),
  };
}
