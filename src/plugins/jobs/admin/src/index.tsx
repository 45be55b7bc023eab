import { Clock } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { PERMISSIONS } from './permissions';

const translations: Record<string, () => Promise<{ default: Record<string, string> }>> = {
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

  registerTrads({ locales }: { locales: string[] }) {
    return Promise.all(
      locales.map(async (locale) => {
        const load = translations[locale];
        return { data: load ? (await load()).default : {}, locale };
      }),
    );
  },
};
