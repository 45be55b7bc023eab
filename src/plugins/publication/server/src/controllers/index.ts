import ledger from '../ledger-page/ledger-controller';
import documents from './documents';
import withdrawals from './withdrawals';

export default { documents, ledger, withdrawals };
