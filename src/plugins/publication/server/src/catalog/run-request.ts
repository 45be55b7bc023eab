import type { Core } from '@strapi/strapi';
import { error } from '../../../../../domain/reasons/reason';
import { refusal } from '../../../../../documents/refuse';
import type { OperationKind, OperationOutcome } from './contracts';
import { abolishOrganization } from './operations/abolish-organization';
import { closeCategory } from './operations/close-category';
import { mergeCategories } from './operations/merge-categories';
import { mergeOrganizations } from './operations/merge-organizations';
import { moveCategory } from './operations/move-category';
import { reopenCategory } from './operations/reopen-category';
import { splitCategory } from './operations/split-category';
import {
  readAbolish,
  readClose,
  readMerge,
  readMergeOrganizations,
  readMove,
  readSplit,
  type Body,
} from './read-request';

type Runner = (strapi: Core.Strapi, body: Body) => Promise<OperationOutcome>;

/** Every operation, by the name it has in the address. */
const RUNNERS: Record<OperationKind, Runner> = {
  move: (strapi, body) => moveCategory(strapi, readMove(body)),
  merge: (strapi, body) => mergeCategories(strapi, readMerge(body)),
  split: (strapi, body) => splitCategory(strapi, readSplit(body)),
  close: (strapi, body) => closeCategory(strapi, readClose(body)),
  reopen: (strapi, body) => reopenCategory(strapi, readClose(body)),
  'merge-organizations': (strapi, body) => mergeOrganizations(strapi, readMergeOrganizations(body)),
  'abolish-organization': (strapi, body) => abolishOrganization(strapi, readAbolish(body)),
};

/** Runs the operation a request asks for; a body that does not fit it is refused with 400. */
export async function runRequest(
  strapi: Core.Strapi,
  { kind, body }: { kind: string; body: Body },
): Promise<OperationOutcome> {
  if (!Object.hasOwn(RUNNERS, kind)) {
    throw refusal([error('catalog.unknown_operation', { value: kind })]);
  }
  return RUNNERS[kind as OperationKind](strapi, body);
}
