import checks from './checks';
import choices from './choices';
import columns from './columns';
import documents from './documents';
import inspection from './inspection';
import policies from './policies';
import publicColumns from './public';
import settings from './settings';
import sites from './sites';

export default {
  checks,
  choices,
  columns,
  documents,
  inspection,
  policies,
  public: publicColumns,
  settings,
  sites,
};
