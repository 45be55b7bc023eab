import type { Core } from '@strapi/strapi';
import { periodStateOn } from '../../../../../domain/duties/assignment-period';
import { readAssignments, readAssignment } from '../assignments/assignment-row';
import { checkAssignment } from '../assignments/check-assignment';
import { describeAssignments } from '../assignments/describe-assignments';
import { endAssignment } from '../assignments/end-assignment';
import { listAssignments, type AssignmentFilter } from '../assignments/list-assignments';
import { createAssignment, updateAssignment } from '../assignments/save-assignment';
import { speakReasons } from '../assignments/speak-reasons';
import { syncAllDutyRoles } from '../assignments/sync-all-duty-roles';
import { today } from '../clock';
import type {
  AssignmentAnswer,
  AssignmentChange,
  AssignmentCheck,
  AssignmentInput,
  AssignmentItem,
  AssignmentList,
} from '../contracts/api';
import type { Page } from '../paginate';

export type Assignments = {
  /** Assigns a duty and gives its role. 400 with reasons when something speaks against it. */
  create(input: AssignmentInput): Promise<AssignmentAnswer>;
  update(documentId: string, change: AssignmentChange): Promise<AssignmentAnswer>;
  /** `on` is the last day; yesterday when left out. */
  end(documentId: string, on?: string): Promise<AssignmentAnswer>;
  /** What would speak against an assignment, without saving it. */
  check(input: AssignmentInput, except?: string): Promise<AssignmentCheck>;
  find(documentId: string): Promise<AssignmentItem | undefined>;
  list(filter: AssignmentFilter, page: Page): Promise<AssignmentList>;
  /** A person's assignments valid on a day. */
  of(userId: number, onDay: string): Promise<AssignmentItem[]>;
  /** Gives and takes roles as assignments begin and end; the nightly task calls it. */
  syncRoles(onDay: string): Promise<{ given: number; taken: number }>;
};

export default ({ strapi }: { strapi: Core.Strapi }): Assignments => ({
  create: (input) => createAssignment({ strapi, input, onDay: today() }),
  update: (documentId, change) => updateAssignment({ strapi, documentId, change, onDay: today() }),
  end: (documentId, on) => endAssignment({ strapi, documentId, on, onDay: today() }),
  async check(input, except) {
    const reasons = speakReasons(await checkAssignment({ strapi, input, except }));
    return { allowed: reasons.every(({ severity }) => severity === 'warning'), reasons };
  },
  async find(documentId) {
    const row = await readAssignment(strapi, documentId);
    return row && (await describeAssignments(strapi, [row], today())).at(0);
  },
  list: (filter, page) => listAssignments({ strapi, filter, page, onDay: today() }),
  async of(userId, onDay) {
    const rows = await readAssignments(strapi, { user: { id: userId } });
    const valid = rows.filter((row) => periodStateOn(row, onDay) === 'current');
    return describeAssignments(strapi, valid, onDay);
  },
  syncRoles: (onDay) => syncAllDutyRoles(strapi, onDay),
});
