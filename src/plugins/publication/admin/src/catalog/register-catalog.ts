import { GridNine } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { MANAGE_CATALOG } from './permissions';

const translations: Record<string, () => Promise<{ default: Record<string, string> }>> = {
  en: () => import('./translations/en.json'),
  'zh-Hans': () => import('./translations/zh-Hans.json'),
};

/** The page on which the catalog is changed, in the menu of whoever may do that. */
export function addCatalogPage(app: StrapiApp): void {
  app.addMenuLink({
    to: 'plugins/catalog-operations',
    icon: GridNine,
    intlLabel: { id: 'publication.catalog.title', defaultMessage: 'Catalog operations' },
    permissions: MANAGE_CATALOG,
    Component: () => import('./CatalogPage'),
  });
}

export async function catalogTexts(locale: string): Promise<Record<string, string>> {
  const load = translations[locale];
  return load ? (await load()).default : {};
}
