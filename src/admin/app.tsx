import type { StrapiApp } from '@strapi/strapi/admin';
import authLogo from './brand/auth-logo.svg';
import { brandDocument } from './brand/brand-document';
import menuLogo from './brand/menu-logo.svg';
import { theme } from './brand/theme';
import { annualReportTableField } from './custom-fields/annual-report-table';
import annualReportTableEn from './custom-fields/annual-report-table/translations/en';
import annualReportTableZhHans from './custom-fields/annual-report-table/translations/zh-Hans';
import { setDefaultLanguage } from './default-language';
import { registerEnumerations } from './enumerations/register-enumerations';
import enumerationsEn from './enumerations/translations/en';
import enumerationsZhHans from './enumerations/translations/zh-Hans';
import { groupEditView } from './group-edit-view';
import { dismissMediaLibraryBanner } from './leftovers/dismiss-media-library-banner';
import { hideMarketplace } from './leftovers/hide-marketplace';
import { removeStockWidgets } from './leftovers/remove-stock-widgets';
import { ClockPanel } from './panels/clock-panel';
import { CompletenessPanel } from './panels/completeness-panel';
import { ReportChecksPanel } from './panels/report-checks-panel';
import panelsEn from './panels/translations/en';
import panelsZhHans from './panels/translations/zh-Hans';
import { registerPlainValues } from './plain-values/register-plain-values';
import { addEditViewSidePanels } from './strapi-internals';
import { zhHans } from './translations';

/** The entry of the admin panel: language, looks, what is added to Strapi's own screens and what is taken from them. */
export default {
  config: {
    locales: ['zh-Hans'],
    translations: {
      'zh-Hans': { ...zhHans, ...annualReportTableZhHans, ...enumerationsZhHans, ...panelsZhHans },
      en: { ...annualReportTableEn, ...enumerationsEn, ...panelsEn },
    },
    auth: { logo: authLogo },
    menu: { logo: menuLogo },
    theme,
    tutorials: false,
    notifications: { releases: false },
  },
  register(app: StrapiApp) {
    setDefaultLanguage();
    brandDocument();
    dismissMediaLibraryBanner();
    app.addRBACMiddleware(hideMarketplace);
    app.widgets.register(removeStockWidgets);
    app.customFields.register(annualReportTableField);
    registerEnumerations(app);
    registerPlainValues(app);
    groupEditView(app);
  },
  bootstrap(app: StrapiApp) {
    addEditViewSidePanels(app, [ClockPanel, ReportChecksPanel, CompletenessPanel]);
  },
};
