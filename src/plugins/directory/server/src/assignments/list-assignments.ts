import type { Core } from '@strapi/strapi';
import { periodStateOn } from '../../../../../domain/duties/assignment-period';
import type { Duty } from '../../../../../domain/duties/duties';
import type { AssignmentList, AssignmentState } from '../contracts/api';
import { paginate, type Page } from '../paginate';
import { readAssignments, type AssignmentRow } from './assignment-row';
import { describeAssignments } from './describe-assignments';

export type AssignmentFilter = {
  userId?: number | undefined;
  tokenId?: number | undefined;
  /** documentId */
  organization?: string | undefined;
  duty?: Duty | undefined;
  state?: AssignmentState | undefined;
};

/** All rows a filter keeps. Where it stands is computed, so the state is judged here. */
export async function findAssignments(
  strapi: Core.Strapi,
  filter: AssignmentFilter,
  onDay: string,
): Promise<AssignmentRow[]> {
  const { userId, tokenId, organization, duty, state } = filter;
  const rows = await readAssignments(strapi, {
    ...(userId ? { user: { id: userId } } : {}),
    ...(tokenId ? { tokenId } : {}),
    ...(organization ? { organization: { documentId: organization } } : {}),
    ...(duty ? { duty } : {}),
  });
  return state ? rows.filter((row) => periodStateOn(row, onDay) === state) : rows;
}

/** A page of assignments. */
export async function listAssignments(args: {
  strapi: Core.Strapi;
  filter: AssignmentFilter;
  page: Page;
  onDay: string;
}): Promise<AssignmentList> {
  const { strapi, filter, page, onDay } = args;
  const rows = await findAssignments(strapi, filter, onDay);
  const items = await describeAssignments(strapi, rows, onDay);
  const { part, pagination } = paginate(items, page);
  return { assignments: part, pagination };
}
