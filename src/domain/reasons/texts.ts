/** Every sentence the rules speak, one place to look a code up; each topic keeps its own in `translations/`. */
import type { ReasonTexts } from './reason';
import annualReportZh from '../annual-report/translations/zh-Hans';
import annualReportEn from '../annual-report/translations/en';
import calendarZh from '../calendar/translations/zh-Hans';
import calendarEn from '../calendar/translations/en';
import catalogZh from '../catalog/translations/zh-Hans';
import catalogEn from '../catalog/translations/en';
import changesZh from '../change-cursor/translations/zh-Hans';
import changesEn from '../change-cursor/translations/en';
import deadlinesZh from '../deadlines/translations/zh-Hans';
import deadlinesEn from '../deadlines/translations/en';
import disclosureZh from '../disclosure/translations/zh-Hans';
import disclosureEn from '../disclosure/translations/en';
import disclosureGuideZh from '../disclosure-guide/translations/zh-Hans';
import disclosureGuideEn from '../disclosure-guide/translations/en';
import documentNumberZh from '../document-number/translations/zh-Hans';
import documentNumberEn from '../document-number/translations/en';
import filesZh from '../files/translations/zh-Hans';
import filesEn from '../files/translations/en';
import findingsZh from '../findings/translations/zh-Hans';
import findingsEn from '../findings/translations/en';
import freshnessZh from '../freshness/translations/zh-Hans';
import freshnessEn from '../freshness/translations/en';
import dutiesZh from '../duties/translations/zh-Hans';
import dutiesEn from '../duties/translations/en';
import indexNumberZh from '../index-number/translations/zh-Hans';
import indexNumberEn from '../index-number/translations/en';
import ledgerQueryZh from '../ledger-query/translations/zh-Hans';
import ledgerQueryEn from '../ledger-query/translations/en';
import linkCheckZh from '../link-check/translations/zh-Hans';
import linkCheckEn from '../link-check/translations/en';
import notificationsZh from '../notifications/translations/zh-Hans';
import notificationsEn from '../notifications/translations/en';
import organizationZh from '../organization/translations/zh-Hans';
import organizationEn from '../organization/translations/en';
import organizationCodeZh from '../organization-code/translations/zh-Hans';
import organizationCodeEn from '../organization-code/translations/en';
import privacyZh from '../privacy/translations/zh-Hans';
import privacyEn from '../privacy/translations/en';
import publicationZh from '../publication/translations/zh-Hans';
import publicationEn from '../publication/translations/en';
import requestZh from '../request/translations/zh-Hans';
import requestEn from '../request/translations/en';
import reviewZh from '../review/translations/zh-Hans';
import reviewEn from '../review/translations/en';
import richTextZh from '../rich-text/translations/zh-Hans';
import richTextEn from '../rich-text/translations/en';
import statisticsZh from '../statistics/translations/zh-Hans';
import statisticsEn from '../statistics/translations/en';
import tableImportZh from '../table-import/translations/zh-Hans';
import tableImportEn from '../table-import/translations/en';
import vocabularyZh from '../vocabulary/translations/zh-Hans';
import vocabularyEn from '../vocabulary/translations/en';
import workRecordsZh from '../work-records/translations/zh-Hans';
import workRecordsEn from '../work-records/translations/en';

export const textsZh: ReasonTexts = {
  ...annualReportZh,
  ...calendarZh,
  ...catalogZh,
  ...changesZh,
  ...deadlinesZh,
  ...disclosureZh,
  ...disclosureGuideZh,
  ...documentNumberZh,
  ...filesZh,
  ...findingsZh,
  ...freshnessZh,
  ...dutiesZh,
  ...indexNumberZh,
  ...ledgerQueryZh,
  ...linkCheckZh,
  ...notificationsZh,
  ...organizationZh,
  ...organizationCodeZh,
  ...privacyZh,
  ...publicationZh,
  ...requestZh,
  ...reviewZh,
  ...richTextZh,
  ...statisticsZh,
  ...tableImportZh,
  ...vocabularyZh,
  ...workRecordsZh,
};

export const textsEn: ReasonTexts = {
  ...annualReportEn,
  ...calendarEn,
  ...catalogEn,
  ...changesEn,
  ...deadlinesEn,
  ...disclosureEn,
  ...disclosureGuideEn,
  ...documentNumberEn,
  ...filesEn,
  ...findingsEn,
  ...freshnessEn,
  ...dutiesEn,
  ...indexNumberEn,
  ...ledgerQueryEn,
  ...linkCheckEn,
  ...notificationsEn,
  ...organizationEn,
  ...organizationCodeEn,
  ...privacyEn,
  ...publicationEn,
  ...requestEn,
  ...reviewEn,
  ...richTextEn,
  ...statisticsEn,
  ...tableImportEn,
  ...vocabularyEn,
  ...workRecordsEn,
};
