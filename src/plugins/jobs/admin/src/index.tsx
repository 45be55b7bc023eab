import { Clock } from '@strapi/icons';
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
      to: 'plugins/jobs',
      icon: Clock,
      intlLabel: { id: 'jobs.plugin.name', defaultMessage: 'Jobs' },
      permissions: PERMISSIONS.read,
      Component: () => import('./pages/JobsPage'),
    });
    app.registerPlugin({ id: 'jobs', name: 'jobs' });
  },

  registerTrads: loadTranslations(translations),
};
