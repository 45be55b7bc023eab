import catalogAddress from '../catalog/addresses/address-controller';
import catalog from '../catalog/catalog-controller';
import documents from './documents';
import withdrawals from './withdrawals';

export default { documents, withdrawals, catalog, 'catalog-address': catalogAddress };
