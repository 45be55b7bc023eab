import { ArrowClockwise } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { loadTranslations, type TextsByLocale } from '../../../../admin-kit/load-translations';
import { contentManagerApis } from '../../../publication/admin/src/strapi-internals';
import { registerListColumn } from './list/register-list-column';
import { FreshnessPanel } from './panel/FreshnessPanel';
import { tabPath } from './paths';
import { PERMISSIONS } from './permissions';

const translations: TextsByLocale = {
  en: () => import('./translations/en.json'),
  'zh-Hans': () => import('./translations/zh-Hans.json'),
};

export default {
  register(app: StrapiApp) {
    app.addMenuLink({
      to: 'plugins/freshness',
      icon: ArrowClockwise,
      intlLabel: { id: 'freshness.plugin.name', defaultMessage: 'Updates' },
      permissions: PERMISSIONS.read,
      Component: () => import('./pages/FreshnessPages'),
    });
    app.addSettingsLink('global', {
      id: 'freshness',
      to: 'freshness',
      intlLabel: { id: 'freshness.settings.title', defaultMessage: 'Update requirements' },
      permissions: PERMISSIONS.managePolicies,
      Component: () => import('./pages/PoliciesPage'),
    });
    app.widgets.register({
      id: 'urgent',
      pluginId: 'freshness',
      icon: ArrowClockwise,
      title: { id: 'freshness.widget.title', defaultMessage: 'Columns to update' },
      permissions: PERMISSIONS.read,
      link: {
        label: { id: 'freshness.widget.link', defaultMessage: 'All columns' },
        href: tabPath('columns'),
      },
      component: () => import('./widget/UrgentWidget').then(({ UrgentWidget }) => UrgentWidget),
    });
    registerListColumn(app);
    app.registerPlugin({ id: 'freshness', name: 'freshness' });
  },

  bootstrap(app: StrapiApp) {
    contentManagerApis(app).addEditViewSidePanel((panels) => [...panels, FreshnessPanel]);
  },

  registerTrads: loadTranslations(translations),
};
