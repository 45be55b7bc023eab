import columns from './columns';
import inspection from './inspection';
import policies from './policies';
import publicColumns from './public';

export default { columns, inspection, policies, public: publicColumns };
