import type { Core } from '@strapi/strapi';
import type { Footer } from '../../../../../domain/statistics/check-footer';
import { countCells } from '../../../../../domain/statistics/count-cells';
import { fillFormulas } from '../../../../../domain/statistics/fill-formulas';
import { freezeReturn, type Provenance } from '../../../../../domain/statistics/freeze-return';
import type { Frozen } from '../../../../../domain/statistics/frozen-text';
import type { Indicator } from '../../../../../domain/statistics/indicator';
import { askedOn } from '../../../../../domain/statistics/indicators-on';
import type { Quarter } from '../../../../../domain/statistics/period';
import type { CellValue } from '../../../../../domain/statistics/sum-values';
import { countersOf, digestsOf, loadSources } from '../counting/count-units';
import type { LoadedSource } from '../counting/registered-source';
import { query } from '../../../../../database/query';
import { fromJson, type JsonText } from '../database/from-json';
import { readSetVersion } from '../sets/stored-sets';
import { combinedDigest } from './to-freeze';

type FrozenContent = {
  set: { key: string; version: number };
  unit: { id: string; name: string };
  quarter: Quarter;
  revision: number;
  revisionReason: string | null;
  cells: Record<string, CellValue>;
  footer: Footer;
  explanations: Record<string, string>;
  provenance: Record<string, Provenance>;
  sources: { ledgerSequence: string };
};

/** The frozen text as it was kept, and as it comes out when it is made again. */
export type Reproduced = { kept: Frozen; again: Frozen };

type Recounted = { provenance: Map<string, Provenance>; digests: Record<string, string> };

/** The cells of the ledger counted again from the events up to the one that was the last then. */
function recount(
  content: FrozenContent,
  asked: readonly Indicator[],
  ledger: LoadedSource | undefined,
): Recounted {
  const { unit, quarter } = content;
  // A form that counts nothing from the ledger is made again from its numbers: its sums have to come out the same.
  if (!ledger) return { provenance: new Map(Object.entries(content.provenance)), digests: {} };
  const ids = new Set(Object.values(content.provenance).flatMap(({ records }) => records));
  // Organizations may have moved since: those whose records were counted are the unit's.
  const organizations = ledger.organizationsOf(ids);
  const { cells } = countCells({
    indicators: asked,
    quarter,
    counters: countersOf([ledger]),
    unitIds: [unit.id],
    unitOf: (organizationId) => (organizations.has(organizationId) ? unit.id : null),
  });
  const own = cells.get(unit.id);
  const provenance = new Map(
    Object.entries(content.provenance).map(([code, kept]): [string, Provenance] => {
      const counted = own?.get(code);
      if (!counted) return [code, kept];
      return [code, { ...kept, counted: counted.value, records: counted.records }];
    }),
  );
  const recounted = [...provenance].map(([code, { source, records }]) => [
    code,
    { source, records: [...records] },
  ]);
  return {
    provenance,
    digests: digestsOf(Object.fromEntries(recounted) as Parameters<typeof digestsOf>[0], [ledger]),
  };
}

/** Counted cells as counted again, except where a person wrote another number; sums worked out again. */
function composeAgain(
  content: FrozenContent,
  asked: readonly Indicator[],
  provenance: ReadonlyMap<string, Provenance>,
): Map<string, CellValue> {
  const values = new Map(Object.entries(content.cells));
  for (const [code, { counted, reason }] of provenance) {
    if (reason === null) values.set(code, counted);
  }
  return fillFormulas(asked, values);
}

/**
 * Makes a frozen return again: what came from the ledger is counted anew from its events up to the frozen one, whatever
 * happened since; what people wrote and what other sources knew is taken as it was kept. Null where there is no such
 * revision.
 */
export async function reproduceReturn(
  strapi: Core.Strapi,
  { returnId, revision }: { returnId: string; revision: number },
): Promise<Reproduced | null> {
  const { connection } = strapi.db;
  const [row] = await query<{ text: string; digest: string; digests: JsonText; bases: JsonText }>(
    connection,
    `select text, digest, source_digests as digests, source_bases as bases
     from zhaoshi_statistics.frozen_returns
     where return_id = ?::bigint and revision = ?`,
    [returnId, revision],
  );
  if (!row) return null;
  const kept: Frozen = { json: row.text, digest: row.digest };
  const content = JSON.parse(row.text) as FrozenContent;
  const { set, unit, quarter, sources, footer } = content;
  const asked = askedOn(await readSetVersion(connection, set), quarter);
  const upTo = sources.ledgerSequence;
  const bases = fromJson<Record<string, unknown>>(row.bases);
  const loaded = await loadSources(strapi, { connection, upTo, asked, topics: ['ledger'], bases });
  const [ledger] = loaded;
  const { provenance, digests } = recount(content, asked, ledger);
  const again = freezeReturn({
    set,
    unit,
    quarter,
    revision,
    revisionReason: content.revisionReason,
    cells: composeAgain(content, asked, provenance),
    footer,
    explanations: new Map(Object.entries(content.explanations)),
    provenance,
    sources: {
      ledgerSequence: upTo,
      digest: combinedDigest({ ...fromJson<Record<string, string>>(row.digests), ...digests }),
    },
  });
  return { kept, again };
}
