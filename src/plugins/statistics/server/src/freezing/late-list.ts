import type { Core } from '@strapi/strapi';
import { lateRecords, type FrozenMark } from '../../../../../domain/statistics/late-records';
import type { Quarter } from '../../../../../domain/statistics/period';
import { unitOfOrganizations } from '../../../../../domain/statistics/unit-of-organizations';
import type { LateList } from '../contracts/totals';
import type { LateCandidate } from '../contracts/sources';
import { query } from '../../../../../database/query';
import { getService } from '../get-service';
import { reaches, type Reach } from '../people/reach';
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

/** Up to where the last frozen revision of each return saw the world. */
async function readMarks(strapi: Core.Strapi, { setKey, quarter }: Asked): Promise<Mark[]> {
  const rows = await query<Omit<Mark, 'frozenAt'> & { frozenAt: Date }>(
    strapi.db.connection,
    `select distinct on (r.id) r.quarter, r.unit_id as "unitId", r.unit_name as "unitName",
       r.organization_id as "organizationId", r.office_id as "officeId",
       f.frozen_at as "frozenAt", f.ledger_sequence::text as "ledgerSequence"
     from zhaoshi_statistics.returns r
     join zhaoshi_statistics.frozen_returns f on f.return_id = r.id
     where r.set_key = ? and (?::text is null or r.quarter = ?)
     order by r.id, f.revision desc`,
    [setKey, quarter ?? null, quarter ?? null],
  );
  return rows.map((row) => ({ ...row, frozenAt: row.frozenAt.toISOString() }));
}

async function readCandidates(strapi: Core.Strapi): Promise<LateCandidate[]> {
  const { connection } = strapi.db;
  const groups = getService(strapi, 'sources').list();
  const found = await Promise.all(groups.map((group) => group.lateCandidates({ connection })));
  return found.flat();
}

/**
 * What belongs to frozen quarters and came to be known after they were frozen, each record beside the unit whose frozen
 * return lacks it; within the reach of whoever asks.
 */
export async function readLateList(strapi: Core.Strapi, asked: Asked): Promise<LateList> {
  const marks = await readMarks(strapi, asked);
  const units = await readUnits(strapi.db.connection);
  const parents = await readOrganizationParents(strapi);
  const candidates = await readCandidates(strapi);
  const results: LateList['results'] = [];
  for (const quarter of [...new Set(marks.map((mark) => mark.quarter))].sort().reverse()) {
    const byUnit = new Map(
      marks.filter((mark) => mark.quarter === quarter).map((mark) => [mark.unitId, mark]),
    );
    const unitOf = unitOfOrganizations(units, quarter, parents);
    for (const candidate of candidates) {
      const { organizationId } = candidate;
      const mark = byUnit.get((organizationId === null ? null : unitOf(organizationId)) ?? '');
      if (!mark || !reaches(asked.reach, mark)) continue;
      const late = lateRecords([candidate], new Map([[quarter, mark]]));
      results.push(
        ...late.map(({ record }) => ({
          quarter,
          recordId: record.id,
          title: record.title,
          on: record.on,
          recordedAt: record.recordedAt,
          unitId: mark.unitId,
          unitName: mark.unitName,
        })),
      );
    }
  }
  return { results };
}
