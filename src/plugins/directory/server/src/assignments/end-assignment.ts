import type { Core } from '@strapi/strapi';
import { refusal } from '../../../../../documents/refuse';
import { error } from '../../../../../domain/reasons/reason';
import { addDays } from '../../../../../domain/time/day';
import { isRealDay } from '../../../../../domain/time/is-real-day';
import type { AssignmentAnswer } from '../contracts/api';
import { ASSIGNMENT } from '../uids';
import { describeAssignments } from './describe-assignments';
import { inTurn, needAssignment } from './save-assignment';
import { syncDutyRole } from './sync-duty-role';

/**
 * Ends an assignment with its last day (yesterday when none is given, so that the right is gone at once) and takes
 * the role back if this was the last one. One that would not have begun by then is removed; one that has already
 * ended earlier stays as it is.
 */
export function endAssignment(args: {
  strapi: Core.Strapi;
  documentId: string;
  on?: string | undefined;
  onDay: string;
}): Promise<AssignmentAnswer> {
  const { strapi, documentId, onDay } = args;
  const lastDay = args.on ?? addDays(onDay, -1);
  if (!isRealDay(lastDay)) {
    throw refusal([error('request.impossible_date', { field: 'on', value: lastDay }, 'on')]);
  }
  return inTurn(strapi, async () => {
    const row = await needAssignment(strapi, documentId);
    const neverBegins = row.validFrom !== null && row.validFrom > lastDay;
    const endsEarlier = row.validTo !== null && row.validTo <= lastDay;
    const validTo = endsEarlier || neverBegins ? row.validTo : lastDay;
    if (!neverBegins) {
      await strapi.documents(ASSIGNMENT).update({ documentId, data: { validTo } as never });
    }
    if (neverBegins) {
      if (row.user && row.hasGrantedRole) {
        await syncDutyRole({ strapi, userId: row.user.id, duty: row.duty, onDay, without: row.id });
      }
      await strapi.documents(ASSIGNMENT).delete({ documentId });
    } else if (row.user) {
      await syncDutyRole({ strapi, userId: row.user.id, duty: row.duty, onDay });
    }
    const [assignment] = await describeAssignments(strapi, [{ ...row, validTo }], onDay);
    if (!assignment) throw refusal([error('directory.unknown_organization', { value: '' })]);
    return { assignment, warnings: [] };
  });
}
