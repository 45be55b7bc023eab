import type { StrapiApp } from '@strapi/strapi/admin';
import { loadTranslations, type TextsByLocale } from '../../../../admin-kit/load-translations';
import { MenuIcon } from './menu/MenuIcon';

const translations: TextsByLocale = {
  en: () => import('./translations/en.json'),
  'zh-Hans': () => import('./translations/zh-Hans.json'),
};

/** Beside the contents, before what administrators use. */
const MENU_POSITION = 2;

export default {
  register(app: StrapiApp) {
    app.addMenuLink({
      to: 'plugins/notifications',
      icon: MenuIcon,
      intlLabel: { id: 'notifications.plugin.name', defaultMessage: 'Messages' },
      // Everybody has an inbox.
      permissions: [],
      position: MENU_POSITION,
      Component: () => import('./pages/NotificationsPage'),
    });
    app.registerPlugin({ id: 'notifications', name: 'notifications' });
  },

  registerTrads: loadTranslations(translations),
};
