import { GridNine } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { TextsByLocale } from '../../../../../admin-kit/load-translations';
import { MANAGE_CATALOG } from './permissions';

/** The texts of the page; those of the rest of the plugin are beside it. */
export const catalogTranslations: TextsByLocale = {
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
