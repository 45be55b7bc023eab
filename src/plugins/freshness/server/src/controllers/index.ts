import choices from './choices';
import columns from './columns';
import inspection from './inspection';
import policies from './policies';
import publicColumns from './public';

export default { choices, columns, inspection, policies, public: publicColumns };
