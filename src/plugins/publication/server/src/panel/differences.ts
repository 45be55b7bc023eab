import type { Core } from '@strapi/strapi';
import type { CanonicalContent } from '../../../../../domain/content-digest/digest-model';
import { changedFields } from '../../../../../domain/content-digest/changed-fields';
import { fieldLabel } from '../../../../../documents/field-labels';
import type { FieldDifference } from '../contracts/api';
import { describeValue } from './describe-value';

export type DifferencesArgs = {
  strapi: Core.Strapi;
  uid: string;
  before: CanonicalContent;
  after: CanonicalContent;
};

/** Field by field, how two contents of a document differ, as text. */
export async function differences(args: DifferencesArgs): Promise<FieldDifference[]> {
  const { strapi, uid, before, after } = args;
  const result: FieldDifference[] = [];
  for (const field of changedFields(before, after)) {
    result.push({
      field,
      label: fieldLabel(field, uid),
      before: await describeValue(strapi, { uid, field, value: before[field] }),
      after: await describeValue(strapi, { uid, field, value: after[field] }),
    });
  }
  return result;
}
