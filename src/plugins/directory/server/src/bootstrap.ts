import type { Core } from '@strapi/strapi';
import { today } from './clock';
import { getService } from './get-service';
import { guardGrants } from './guard/guard-grants';
import { ownOrganizationCondition } from './scope/condition';
import names from './translations/zh-Hans';

type Condition = {
  displayName: string;
  name: string;
  plugin: string;
  category: string;
  handler: ReturnType<typeof ownOrganizationCondition>;
};

type Permissions = {
  actionProvider: { registerMany(actions: Record<string, string>[]): Promise<void> };
  conditionProvider: { register(condition: Condition): Promise<void> };
};

/**
 * Permissions and the condition, before Strapi cleans roles of what nobody registered. The ready roles come later
 * (`roles.ensure`, called by the application): Strapi makes its own only while there are none.
 */
export default async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const { actionProvider, conditionProvider } = strapi.service(
    'admin::permission',
  ) as unknown as Permissions;
  await actionProvider.registerMany(
    (['read', 'manage', 'import'] as const).map((uid) => ({
      section: 'plugins',
      displayName: names[uid],
      uid,
      pluginName: 'directory',
    })),
  );
  await conditionProvider.register({
    displayName: names.condition,
    name: 'own-organization-and-below',
    plugin: 'directory',
    category: names.conditionCategory,
    handler: ownOrganizationCondition(strapi),
  });
  guardGrants(strapi);
  await getService(strapi, 'assignments').syncRoles(today());
}
