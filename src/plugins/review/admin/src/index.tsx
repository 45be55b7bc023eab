import { CheckCircle } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { loadTranslations, type TextsByLocale } from '../../../../admin-kit/load-translations';
import { ReviewSidePanel } from './panel/ReviewSidePanel';
import { PERMISSIONS } from './permissions';
import { contentManagerApis } from './strapi-internals';

const translations: TextsByLocale = {
  en: () => import('./translations/en.json'),
  'zh-Hans': () => import('./translations/zh-Hans.json'),
};

const NAME = { id: 'review.plugin.name', defaultMessage: 'Reviews to do' };

export default {
  register(app: StrapiApp) {
    app.addMenuLink({
      to: 'plugins/review',
      icon: CheckCircle,
      intlLabel: NAME,
      permissions: [],
      Component: () => import('./pages/InboxPage'),
    });
    app.addSettingsLink('global', {
      id: 'review',
      to: 'review',
      intlLabel: { id: 'review.settings.title', defaultMessage: 'Review workflows' },
      permissions: PERMISSIONS.manageWorkflows,
      Component: () => import('./pages/WorkflowsPage'),
    });
    app.addSettingsLink('global', {
      id: 'review-words',
      to: 'review-words',
      intlLabel: { id: 'review.words.title', defaultMessage: 'Word list' },
      permissions: PERMISSIONS.manageWords,
      Component: () => import('./pages/WordsPage'),
    });
    app.widgets.register({
      id: 'inbox',
      pluginId: 'review',
      icon: CheckCircle,
      title: NAME,
      link: {
        label: { id: 'review.widget.link', defaultMessage: 'All reviews' },
        href: '/plugins/review',
      },
      component: () => import('./widget/InboxWidget').then(({ InboxWidget }) => InboxWidget),
    });
    app.registerPlugin({ id: 'review', name: 'review' });
  },

  bootstrap(app: StrapiApp) {
    // Below the buttons and what may stand right under them (a refused save), above all the rest.
    contentManagerApis(app).addEditViewSidePanel(([actions, ...others]) => [
      ...(actions ? [actions] : []),
      ReviewSidePanel,
      ...others,
    ]);
  },

  registerTrads: loadTranslations(translations),
};
