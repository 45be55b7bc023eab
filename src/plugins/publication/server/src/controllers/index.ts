import changes from '../changes/controller';
import feeds from '../feeds/controller';

export default { changes, feeds };
