import assignments from './assignments';
import imports from '../import/controller';
import organizations from '../organizations/controller';
import people from './people';

export default { assignments, imports, organizations, people };
