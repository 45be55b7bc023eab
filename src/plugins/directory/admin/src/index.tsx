import { User } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { PERMISSIONS } from './permissions';

const translations: Record<string, () => Promise<{ default: Record<string, string> }>> = {
  en: () => import('./translations/en.json'),
  'zh-Hans': () => import('./translations/zh-Hans.json'),
};

export default {
  register(app: StrapiApp) {
    app.addMenuLink({
      to: 'plugins/directory',
      icon: User,
      intlLabel: { id: 'directory.plugin.name', defaultMessage: 'People and duties' },
      permissions: PERMISSIONS.read,
      Component: () => import('./pages/DirectoryPage'),
    });
    app.registerPlugin({ id: 'directory', name: 'directory' });
  },

  registerTrads({ locales }: { locales: string[] }) {
    return Promise.all(
      locales.map(async (locale) => {
        const load = translations[locale];
        return { data: load ? (await load()).default : {}, locale };
      }),
    );
  },
};
