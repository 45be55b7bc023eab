import { ChartPie } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { loadTranslations, type TextsByLocale } from '../../../../admin-kit/load-translations';
import { tabPath } from './paths';
import { PERMISSIONS } from './permissions';

const translations: TextsByLocale = {
  en: () => import('./translations/en.json'),
  'zh-Hans': () => import('./translations/zh-Hans.json'),
};

function addSettings(app: StrapiApp): void {
  app.addSettingsLink('global', {
    id: 'statistics-indicators',
    to: 'statistics-indicators',
    intlLabel: { id: 'statistics.sets.title', defaultMessage: 'Statistical indicators' },
    permissions: PERMISSIONS.manageSets,
    Component: () => import('./pages/SetsPage'),
  });
  app.addSettingsLink('global', {
    id: 'statistics-units',
    to: 'statistics-units',
    intlLabel: { id: 'statistics.units.title', defaultMessage: 'Reporting units' },
    permissions: PERMISSIONS.manageRounds,
    Component: () => import('./pages/UnitsPage'),
  });
}

export default {
  register(app: StrapiApp) {
    app.addMenuLink({
      to: 'plugins/statistics',
      icon: ChartPie,
      intlLabel: { id: 'statistics.plugin.name', defaultMessage: 'Statistics' },
      permissions: PERMISSIONS.read,
      Component: () => import('./pages/StatisticsPages'),
    });
    addSettings(app);
    app.widgets.register({
      id: 'returns',
      pluginId: 'statistics',
      icon: ChartPie,
      title: { id: 'statistics.widget.title', defaultMessage: 'My returns' },
      permissions: PERMISSIONS.read,
      link: {
        label: { id: 'statistics.widget.link', defaultMessage: 'All returns' },
        href: tabPath('returns'),
      },
      component: () => import('./widget/ReturnsWidget').then(({ ReturnsWidget }) => ReturnsWidget),
    });
    app.registerPlugin({ id: 'statistics', name: 'statistics' });
  },

  registerTrads: loadTranslations(translations),
};
