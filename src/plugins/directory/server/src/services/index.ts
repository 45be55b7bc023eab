import assignments, { type Assignments } from './assignments';
import explainer, { type Explainer } from './explainer';
import roles, { type Roles } from './roles';
import scope, { type ScopeService } from './scope';

/** What other plugins may use: `strapi.plugin('directory').service<DirectoryServices['scope']>('scope')`. */
export type DirectoryServices = {
  assignments: Assignments;
  scope: ScopeService;
  roles: Roles;
  explainer: Explainer;
};

export default { assignments, scope, roles, explainer };
