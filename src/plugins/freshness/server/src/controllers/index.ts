import checks from './checks';
import choices from './choices';
import columns from './columns';
import documents from './documents';
import inspection from './inspection';
import life from './life';
import policies from './policies';
import publicColumns from './public';
import settings from './settings';
import sites from './sites';
import watchedDocuments from './watched-documents';
import supervision from './supervision';

export default {
  checks,
  choices,
  columns,
  documents,
  inspection,
  life,
  policies,
  public: publicColumns,
  settings,
  sites,
  supervision,
  watchedDocuments,
};
