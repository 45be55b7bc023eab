import delegations from './delegations';
import documents from './documents';
import reports from './reports';
import runs from './runs';
import words from './words';
import workflows from './workflows';

export default { delegations, documents, reports, runs, words, workflows };
