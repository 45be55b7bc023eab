import columns from './columns';
import inspection from './inspection';
import policies from './policies';
import publicColumns from './public';

import settings from './settings';

export default { columns, inspection, policies, public: publicColumns, settings };
