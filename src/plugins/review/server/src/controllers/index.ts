import delegations from './delegations';
import documents from './documents';
import runs from './runs';
import workflows from './workflows';

export default { delegations, documents, runs, workflows };
