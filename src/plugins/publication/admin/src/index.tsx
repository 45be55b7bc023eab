import { Archive } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { loadTranslations, type TextsByLocale } from '../../../../admin-kit/load-translations';
import { addCatalogPage, catalogTranslations } from './catalog/register-catalog';
import { replaceBulkUnpublish, replaceUnpublish } from './actions/replace-unpublish';
import { PublicationSidePanel } from './panel/PublicationPanel';
import { RefusedSavePanel } from './panel/RefusedSavePanel';
import { PERMISSIONS } from './permissions';
import { contentManagerApis } from './strapi-internals';

const translations: TextsByLocale = {
  en: () => import('./translations/en.json'),
  'zh-Hans': () => import('./translations/zh-Hans.json'),
};

export default {
  register(app: StrapiApp) {
    addCatalogPage(app);
    app.addMenuLink({
      to: 'plugins/publication',
      icon: Archive,
      intlLabel: { id: 'publication.plugin.name', defaultMessage: 'Publication ledger' },
      permissions: PERMISSIONS.readLedger,
      Component: () => import('./pages/LedgerPage'),
    });
    app.registerPlugin({ id: 'publication', name: 'publication' });
  },

  bootstrap(app: StrapiApp) {
    const contentManager = contentManagerApis(app);
    // Right below the buttons: a save that was refused must be seen.
    contentManager.addEditViewSidePanel(([actions, ...others]) => [
      ...(actions ? [actions] : []),
      RefusedSavePanel,
      PublicationSidePanel,
      ...others,
    ]);
    contentManager.addDocumentAction(replaceUnpublish);
    contentManager.addBulkAction(replaceBulkUnpublish);
  },

  registerTrads: loadTranslations(translations, catalogTranslations),
};
