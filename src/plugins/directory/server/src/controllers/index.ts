import assignments from './assignments';
import people from './people';

export default { assignments, people };
