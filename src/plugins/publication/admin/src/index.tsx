import type { StrapiApp } from '@strapi/strapi/admin';

const translations: Record<string, () => Promise<{ default: Record<string, string> }>> = {
  en: () => import('./translations/en.json'),
  'zh-Hans': () => import('./translations/zh-Hans.json'),
};

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: 'publication', name: 'publication' });
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
