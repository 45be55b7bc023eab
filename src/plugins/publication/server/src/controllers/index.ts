import documents from './documents';
import withdrawals from './withdrawals';

export default { documents, withdrawals };
