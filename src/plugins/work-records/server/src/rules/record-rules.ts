import type { DocumentRules, Row } from '../../../../../documents/document-rules';
import { refuseOnErrors } from '../../../../../documents/refuse';
import { shanghaiDay } from '../../../../../domain/time/shanghai-day';
import {
  checkRecord,
  checkSentNumbers,
  type WorkRecord,
} from '../../../../../domain/work-records/check-record';
import { countedAs } from '../../../../../domain/work-records/counted-as';
import type { RecordTypeName } from '../../../../../domain/work-records/record-types';
import { uidOf } from '../uids';

/** White space around a text is a slip of the hand; a text of nothing else is none. */
function trimTexts(data: Record<string, unknown>): void {
  for (const [field, value] of Object.entries(data)) {
    if (typeof value === 'string') data[field] = value.trim();
  }
}

/** What the number in a return depends on, and since when it is so; a change of anything else leaves both. */
function countedColumns(name: RecordTypeName, row: Row) {
  const organizationKey = (row.organization as Row | null)?.documentId ?? null;
  const now = countedAs(name, row, organizationKey);
  const isSame = row.countedAs === now && row.countedSince;
  return {
    organizationKey,
    countedAs: now,
    countedSince: isSame ? row.countedSince : row.updatedAt,
  };
}

/** The rules a type of work record is written under. Numbers are looked at as they were sent: a column would round them. */
export function recordRules(name: RecordTypeName): DocumentRules {
  return {
    readsTrees: ['organization'],
    computed: ['organizationKey', 'countedAs', 'countedSince'],
    normalise(data) {
      trimTexts(data);
      refuseOnErrors(checkSentNumbers(name, data), uidOf(name));
    },
    async check({ strapi, uid, documentId }) {
      const record: WorkRecord | null = await strapi.db
        .query(uid)
        .findOne({ where: { documentId }, populate: { organization: true } });
      return record ? checkRecord(name, record, shanghaiDay(new Date())) : [];
    },
    columns: {
      populate: { organization: true },
      from: (row) => countedColumns(name, row),
    },
  };
}
