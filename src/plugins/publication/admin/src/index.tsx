import type { StrapiApp } from '@strapi/strapi/admin';
import { addCatalogPage, catalogTexts } from './catalog/register-catalog';

const translations: Record<string, () => Promise<{ default: Record<string, string> }>> = {
  en: () => import('./translations/en.json'),
  'zh-Hans': () => import('./translations/zh-Hans.json'),
};

export default {
  register(app: StrapiApp) {
    addCatalogPage(app);
    app.registerPlugin({ id: 'publication', name: 'publication' });
  },

  registerTrads({ locales }: { locales: string[] }) {
    return Promise.all(
      locales.map(async (locale) => {
        const load = translations[locale];
        const own = load ? (await load()).default : {};
        return { data: { ...own, ...(await catalogTexts(locale)) }, locale };
      }),
    );
  },
};
