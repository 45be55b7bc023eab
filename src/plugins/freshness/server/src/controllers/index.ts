import checks from './checks';
import sites from './sites';

export default { checks, sites };
