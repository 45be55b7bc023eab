export default {
  'duties.two_review_steps':
    'First, second and final review are done by different people: this person already holds another step at "{organization}", and time and organizations overlap',
  'duties.secrecy_and_author':
    'A secrecy reviewer may not be an information officer at the same time: it overlaps with the assignment at "{organization}", and nobody clears what they wrote themselves',
  'duties.secrecy_and_publisher':
    'A secrecy reviewer may not be final reviewer or column manager at the same time: it overlaps with the assignment at "{organization}", and clearing is kept apart from signing and publishing',
  'duties.author_and_reviewer':
    'This person is both information officer and reviewer at "{organization}"; what they write has to be reviewed by others',
  'duties.author_and_publisher':
    'This person is both information officer and column manager at "{organization}"; what they write should be published by others',
  'duties.auditor_and_other':
    'An auditor holds no other duty; this conflicts with the assignment at "{organization}"',
  'duties.administrator_and_content':
    'A system administrator holds no duty over content; this conflicts with the assignment at "{organization}"',
  'duties.already_held':
    'This person already holds this duty at "{organization}" at that time; there is no need to assign it twice',
  'directory.outside_scope':
    'This belongs to "{organization}", which is outside the organizations of the current assignments',
  'directory.outside_any_organization':
    'This belongs to no organization; only an administrator without limits may handle it',
  'directory.organization_required':
    '"{field}" is needed: it must be an organization of the current assignments',
  'directory.organization_has_assignments':
    '{count} assignments still name this organization, so it cannot be deleted; end or delete them first',
  'directory.public_needs_publisher':
    'This is public, and deleting it takes it from the public: that is for somebody who may publish',
  'directory.visitors_write_nothing':
    'Accounts of front-end sites and visitors only read, they write nothing',
  'directory.fixed_field': '"{field}" is changed only by an administrator without limits',
  'directory.foreign_file': 'File {file} is not one you may use; upload it yourself',
  'directory.files_need_full_access':
    'Replacing, changing or deleting files through the API needs a full-access token',
  'directory.needs_super_administrator':
    'Content rights beyond organizations, accounts of super administrators and full-access tokens are granted and changed by super administrators only',
  'directory.own_roles':
    'Nobody changes their own roles, or what a role they hold themselves may do',
  'directory.role_conflicts_with_duty':
    '{person} holds the duty "{dutyEn}", which excludes content rights like those of "{otherEn}"',
  'directory.move_conflicts_with_duties':
    'After this move the duties "{dutyEn}" and "{otherEn}" of {person} would meet in one organization and exclude each other; change the assignments first',
  'directory.unknown_duty': 'There is no duty "{value}"',
  'directory.unknown_person': 'There is no admin account with the id {value}',
  'directory.unknown_token': 'There is no API token with the id {value}',
  'directory.unknown_organization': 'There is no organization "{value}"',
  'directory.unknown_type': 'There is no content type "{value}"',
  'directory.organization_not_active':
    '"{organization}" has been merged or abolished; nobody can be assigned to it',
  'directory.ends_before_start': 'The last day {validTo} is before the first day {validFrom}',
  'directory.token_is_unrestricted':
    'This token has full access and is not limited to organizations; the assignment has no effect on it',
  'directory.person_inactive': 'This account is not active; the assignment can be used once it is',
  'directory.role_missing':
    'There is no ready role for "{dutyEn}" (it may have been deleted): the assignment sets organizations but gives no role',
  'directory.account_active': 'The account is active',
  'directory.account_inactive': 'The account is not active',
  'directory.has_roles': 'Has the roles: {roles}',
  'directory.has_no_role': 'Has no role at all',
  'directory.no_role_grants': 'No role grants this action',
  'directory.type_has_no_drafts': 'This type has no drafts: what is saved counts at once',
  'directory.right_without_condition': 'Role "{roles}" grants this action for all organizations',
  'directory.right_for_own_organization':
    'Role "{roles}" grants this action for the own organization and those below',
  'directory.fields_granted': '{count} fields may be used',
  'directory.no_assignment': 'No assignment is valid today',
  'directory.has_assignments': 'Assignments valid today: {listEn} (+ includes organizations below)',
  'directory.duties_conflict':
    'Conflict of duties: "{oneEn}" and "{otherEn}" are not for one person',
  'directory.scope_is_empty': 'The assignments behind this role cover no organization today',
  'directory.scope_has_organizations': 'This can be done for content of {count} organizations',
  'directory.document_missing': 'There is no such document',
  'directory.of_no_organization':
    'This belongs to no organization, and the right is not limited to some',
  'directory.inside_scope': 'This belongs to "{organization}", which is inside',
  'directory.may_take_from_public': 'This is public, and this person may publish, so may delete it',
};
