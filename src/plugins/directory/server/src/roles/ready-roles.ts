import type { Duty } from '../../../../../domain/duties/duties';
import type { RolePermission } from '../contracts/roles';
import { explorerAction, type ContentAction } from '../scope/reach';
import { OWN_ORGANIZATION } from '../uids';

const CONTENT = [
  'api::disclosure.disclosure',
  'api::disclosure-guide.disclosure-guide',
  'api::annual-report.annual-report',
] as const;

/** Reference data everybody needs to fill in a form; its drafts do not exist, its content is public. */
const REFERENCE = [
  'api::organization.organization',
  'api::catalog-category.catalog-category',
  'api::vocabulary-term.vocabulary-term',
  'api::working-calendar.working-calendar',
] as const;

const OWN = { conditions: [OWN_ORGANIZATION] };

function may(
  actions: readonly ContentAction[],
  subjects: readonly string[],
  limits: Pick<RolePermission, 'conditions'> = {},
): RolePermission[] {
  return subjects.flatMap((subject) =>
    actions.map((action) => ({ action: explorerAction(action), subject, ...limits })),
  );
}

const actions = (prefix: string, ...names: string[]): RolePermission[] =>
  names.map((name) => ({ action: `${prefix}.${name}` }));

const READS_REFERENCE = may(['read'], REFERENCE);
const READS_OWN = [...READS_REFERENCE, ...may(['read'], CONTENT, OWN)];

/** The media library has no organizations: everybody sees there what they uploaded, and in a document what it holds. */
const UPLOADS: RolePermission[] = [
  { action: 'plugin::upload.read', conditions: ['admin::is-creator'] },
  { action: 'plugin::upload.assets.create' },
  { action: 'plugin::upload.assets.update', conditions: ['admin::is-creator'] },
  ...actions('plugin::upload.assets', 'download', 'copy-link'),
];

const FOUR = ['create', 'read', 'update', 'delete'];

/** Webhooks carry drafts and transfer tokens the whole database: both are for super administrators. */
const SETTINGS: RolePermission[] = [
  ...['users', 'roles'].flatMap((what) => actions(`admin::${what}`, ...FOUR)),
  ...actions('admin::api-tokens', 'access', 'regenerate', ...FOUR),
  ...actions('admin::project-settings', 'read', 'update'),
  ...actions('plugin::jobs', 'read', 'run'),
  ...actions('plugin::directory', 'read', 'manage', 'import'),
  ...actions('plugin::email.settings', 'read'),
  ...actions('plugin::upload.settings', 'read'),
  ...actions('plugin::users-permissions.roles', ...FOUR),
  ...actions('plugin::users-permissions.advanced-settings', 'read', 'update'),
];

/**
 * The ready roles, one for each duty and with its code. What a review step approves is granted by the plugin that
 * reviews; here a reviewer reads. Publishing is for those who sign off or keep the columns. The system administrator
 * has no permission on any content type.
 */
export const READY_ROLES: Record<Duty, readonly RolePermission[]> = {
  information_officer: [
    ...READS_OWN,
    ...may(['create', 'update', 'delete'], CONTENT, OWN),
    ...may(['update'], ['api::organization.organization'], OWN),
    ...UPLOADS,
  ],
  first_reviewer: READS_OWN,
  second_reviewer: READS_OWN,
  secrecy_reviewer: READS_OWN,
  final_reviewer: [...READS_OWN, ...may(['publish'], CONTENT, OWN)],
  column_manager: [
    ...READS_OWN,
    ...may(['publish'], CONTENT, OWN),
    ...may(['create', 'update'], ['api::catalog-category.catalog-category'], OWN),
    ...UPLOADS,
  ],
  access_request_handler: READS_OWN,
  statistician: READS_OWN,
  auditor: [
    ...READS_REFERENCE,
    ...may(['read'], CONTENT),
    ...actions('plugin::directory', 'read'),
    ...actions('plugin::jobs', 'read'),
    ...actions('plugin::upload', 'read'),
    ...actions('admin::users', 'read'),
    ...actions('admin::roles', 'read'),
  ],
  system_administrator: SETTINGS,
};
