import admin from './zh-Hans/admin.json';
import contentManager from './zh-Hans/content-manager.json';
import contentReleases from './zh-Hans/content-releases.json';
import contentTypeBuilder from './zh-Hans/content-type-builder.json';
import dynamic from './zh-Hans/dynamic.json';
import email from './zh-Hans/email.json';
import graphql from './zh-Hans/graphql.json';
import i18n from './zh-Hans/i18n.json';
import reviewWorkflows from './zh-Hans/review-workflows.json';
import unlisted from './zh-Hans/unlisted.json';
import upload from './zh-Hans/upload.json';
import usersPermissions from './zh-Hans/users-permissions.json';

/** Some of the content manager's screens look server errors up under their own prefix. */
const serverErrorsOfContentManager = Object.fromEntries(
  Object.entries(dynamic)
    .filter(([id]) => id.startsWith('apiError.'))
    .map(([id, text]) => [`content-manager.${id}`, text]),
);

/**
 * Simplified Chinese for Strapi's own admin: what upstream lacks, corrections of what upstream has
 * wrong or inconsistent, ids that upstream code uses but lists in no `en.json` (`unlisted`), and ids
 * it composes at runtime from server errors, role codes and plugin names (`dynamic`).
 * Keys are Strapi's formatMessage ids; give it to `config.translations['zh-Hans']`, which Strapi
 * merges over the upstream texts.
 */
export const zhHans: Record<string, string> = {
  ...unlisted,
  ...dynamic,
  ...serverErrorsOfContentManager,
  ...admin,
  ...contentManager,
  ...contentReleases,
  ...contentTypeBuilder,
  ...email,
  ...graphql,
  ...i18n,
  ...reviewWorkflows,
  ...upload,
  ...usersPermissions,
};
