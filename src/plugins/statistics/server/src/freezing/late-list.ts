import type { Core } from '@strapi/strapi';
import { daysCounted } from '../../../../../domain/statistics/days-counted';
import { askedOn } from '../../../../../domain/statistics/indicators-on';
import {
  countingDay,
  lateRecords,
  type FrozenMark,
} from '../../../../../domain/statistics/late-records';
import type { Quarter } from '../../../../../domain/statistics/period';
import { unitOfOrganizations } from '../../../../../domain/statistics/unit-of-organizations';
import type { LateList } from '../contracts/totals';
import type { LateCandidate } from '../contracts/sources';
import { query } from '../../../../../database/query';
import { getService } from '../get-service';
import { reaches, type Reach } from '../people/reach';
import { readSetOfRound } from '../sets/set-of-round';
import { readOrganizationParents } from '../units/organization-parents';
import { readUnits } from '../units/stored-units';

type Mark = FrozenMark & {
  quarter: Quarter;
  unitId: string;
  unitName: string;
  organizationId: string | null;
  officeId: string | null;
};

type Asked = { setKey: string; quarter: Quarter | undefined; reach: Reach };

/** Up to where the last frozen revision of each return saw the world: what it counted it counted before it was frozen. */
async function readMarks(strapi: Core.Strapi, { setKey, quarter, reach }: Asked): Promise<Mark[]> {
  const rows = await query<Omit<Mark, 'countedAt'> & { countedAt: Date }>(
    strapi.db.connection,
    `select distinct on (r.id) r.quarter, r.unit_id as "unitId", r.unit_name as "unitName",
       r.organization_id as "organizationId", r.office_id as "officeId",
       coalesce(f.counted_at, f.frozen_at) as "countedAt", f.ledger_sequence::text as "ledgerSequence"
     from zhaoshi_statistics.returns r
     join zhaoshi_statistics.frozen_returns f on f.return_id = r.id
     where r.set_key = ? and (?::text is null or r.quarter = ?)
     order by r.id, f.revision desc`,
    [setKey, quarter ?? null, quarter ?? null],
  );
  return rows
    .map((row) => ({ ...row, countedAt: row.countedAt.toISOString() }))
    .filter((mark) => reaches(reach, mark));
}

/** By topic. */
type Candidates = ReadonlyMap<string, readonly LateCandidate[]>;

async function readCandidates(strapi: Core.Strapi): Promise<Candidates> {
  const { connection } = strapi.db;
  const found = new Map<string, LateCandidate[]>();
  for (const group of getService(strapi, 'sources').list()) {
    found.set(group.topic, await group.lateCandidates({ connection }));
  }
  return found;
}

/** In whose frozen return of a quarter a record is missing: that of the unit it counts in, or had when the round opened. */
function markFinder(marks: readonly Mark[], unitOf: (organizationId: string) => string | null) {
  const byUnit = new Map(marks.map((mark) => [mark.unitId, mark]));
  const byOrganization = new Map(marks.map((mark) => [mark.organizationId, mark]));
  return ({ organizationId }: LateCandidate): Mark | undefined => {
    if (organizationId === null) return undefined;
    return byUnit.get(unitOf(organizationId) ?? '') ?? byOrganization.get(organizationId);
  };
}

type Late = LateList['results'][number];

const toLate = (mark: Mark, record: LateCandidate): Late => ({
  quarter: mark.quarter,
  recordId: record.id,
  title: record.title,
  on: record.on,
  recordedAt: record.recordedAt,
  unitId: mark.unitId,
  unitName: mark.unitName,
});

/**
 * What belongs to frozen quarters and came to be known after they were counted, each record beside every unit whose frozen
 * return lacks it; within the reach of whoever asks.
 */
export async function readLateList(strapi: Core.Strapi, asked: Asked): Promise<LateList> {
  const marks = await readMarks(strapi, asked);
  if (marks.length === 0) return { results: [] };
  const { connection } = strapi.db;
  const units = await readUnits(connection);
  const parents = await readOrganizationParents(strapi);
  const candidates = await readCandidates(strapi);
  const results: Late[] = [];
  for (const quarter of [...new Set(marks.map((mark) => mark.quarter))].sort().reverse()) {
    const set = await readSetOfRound(connection, { setKey: asked.setKey, quarter });
    const ofQuarter = marks.filter((mark) => mark.quarter === quarter);
    const markOf = markFinder(ofQuarter, unitOfOrganizations(units, quarter, parents));
    for (const [topic, days] of daysCounted(set ? askedOn(set, quarter) : [], quarter)) {
      for (const record of candidates.get(topic) ?? []) {
        const on = countingDay(record);
        const mark = days.firstDay <= on && on <= days.lastDay && markOf(record);
        if (mark)
          results.push(...lateRecords([record], { ...days, mark }).map((one) => toLate(mark, one)));
      }
    }
  }
  return { results };
}
