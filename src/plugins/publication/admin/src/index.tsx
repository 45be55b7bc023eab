import { Archive } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { addCatalogPage, catalogTexts } from './catalog/register-catalog';
import { replaceBulkUnpublish, replaceUnpublish } from './actions/replace-unpublish';
import { PublicationSidePanel } from './panel/PublicationPanel';
import { RefusedSavePanel } from './panel/RefusedSavePanel';
import { PERMISSIONS } from './permissions';
import { contentManagerApis } from './strapi-internals';

const translations: Record<string, () => Promise<{ default: Record<string, string> }>> = {
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
