import type { RecordTypeName } from '../../../../src/domain/work-records/record-types';
import type { AdminClient, Ref } from '../../directory/support/staff';

export const uidOf = (type: RecordTypeName) => `plugin::work-records.${type}`;

export const pathOf = (type: RecordTypeName, { documentId }: Partial<Ref> = {}) =>
  `/content-manager/collection-types/${uidOf(type)}${documentId ? `/${documentId}` : ''}`;

/** A record of each type that can be saved, but for the organization. */
export const SAMPLES: Record<RecordTypeName, Record<string, unknown>> = {
  training: { title: '政务公开培训班', heldOn: '2026-03-05', participants: 30 },
  meeting: { title: '政务公开工作会议', heldOn: '2026-03-05', kind: 'working_meeting' },
  'staff-member': { name: '张三', kind: 'full_time', startedOn: '2020-03-01' },
  funding: { purpose: '培训资料印刷', year: 2026, amount: 1.25, spentOn: '2026-03-05' },
  'dedicated-office': { name: '政务公开科', establishedOn: '2019-05-01' },
};

/** Saves a new record as a person does in the content manager; throws where that is refused. */
export async function enter(
  client: AdminClient,
  type: RecordTypeName,
  organization: Ref,
  extra: Record<string, unknown> = {},
): Promise<Ref> {
  const body = { ...SAMPLES[type], organization: organization.documentId, ...extra };
  const answer = await client<Ref>('POST', pathOf(type), body);
  if (answer.status !== 201) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body.data!;
}
