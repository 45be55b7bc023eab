import columns from './columns';
import policies from './policies';
import publicColumns from './public';

export default { columns, policies, public: publicColumns };
