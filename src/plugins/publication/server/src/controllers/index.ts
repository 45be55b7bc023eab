import changes from '../changes/controller';
import feeds from '../feeds/controller';
import documents from './documents';
import withdrawals from './withdrawals';

export default { changes, documents, feeds, withdrawals };
