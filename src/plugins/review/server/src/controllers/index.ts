import delegations from './delegations';
import documents from './documents';
import forms from './forms';
import reports from './reports';
import rest from './rest';
import runs from './runs';
import words from './words';
import workflows from './workflows';

export default { delegations, documents, forms, reports, rest, runs, words, workflows };
