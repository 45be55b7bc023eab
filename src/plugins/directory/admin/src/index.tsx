import { User } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { loadTranslations, type TextsByLocale } from '../../../../admin-kit/load-translations';
import { PERMISSIONS } from './permissions';

const translations: TextsByLocale = {
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

  registerTrads: loadTranslations(translations),
};
