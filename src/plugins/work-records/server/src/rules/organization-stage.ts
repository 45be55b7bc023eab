import { refuseOnErrors } from '../../../../../documents/refuse';
import type { DocumentWrite, WriteStage } from '../../../../../documents/write-stages';
import { error } from '../../../../../domain/reasons/reason';
import { ORGANIZATION, RECORD_TYPE_NAMES, uidOf } from '../uids';

async function countRecords({ strapi, documentId }: DocumentWrite): Promise<number> {
  const counts = await Promise.all(
    RECORD_TYPE_NAMES.map((name) =>
      strapi.db.query(uidOf(name)).count({ where: { organization: { documentId } } }),
    ),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

/** An organization with records is not deleted: they would count nowhere. */
export function organizationStage(): WriteStage {
  return {
    name: 'work-records.organization',
    order: 50,
    appliesTo: (uid) => uid === ORGANIZATION,
    async before(write) {
      if (write.action !== 'delete') return;
      const count = await countRecords(write);
      if (count === 0) return;
      const { documentId } = write;
      const row: { name: string } | null = await write.strapi.db
        .query(ORGANIZATION)
        .findOne({ where: { documentId } });
      const params = { name: row?.name ?? '', count };
      refuseOnErrors([error('work_records.organization_has_records', params)]);
    },
  };
}
