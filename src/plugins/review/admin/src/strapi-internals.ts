/**
 * What this plugin takes from Strapi's own screens that Strapi marks unstable: check it at every upgrade. How panels are
 * added is the same for all plugins and comes from `publication`.
 */
import { unstable_useDocumentLayout, useForm } from '@strapi/strapi/admin';

export { contentManagerApis, type Panel } from '../../../publication/admin/src/strapi-internals';

type Options = { review?: { required?: boolean } };

/** Whether a content type is reviewed; its schema says so in `pluginOptions.review`. */
export function useIsReviewedType(model: string): boolean {
  const { edit } = unstable_useDocumentLayout(model);
  return (edit.options as Options).review?.required === true;
}

/** The fields of the edit view with their labels, in their order. */
export function useFields(model: string): { name: string; label: string }[] {
  const { edit } = unstable_useDocumentLayout(model);
  return edit.layout.flat(2).map(({ name, label }) => ({ name, label }));
}

/** Whether the form beside the panel holds changes that are not saved. */
export function useHasUnsavedChanges(): boolean {
  return useForm('ReviewPanel', ({ modified }) => modified, false) ?? false;
}

/** Where a document is edited, as a path below the address of the admin. */
export const editPath = (uid: string, documentId: string) =>
  `/content-manager/collection-types/${uid}/${documentId}`;
