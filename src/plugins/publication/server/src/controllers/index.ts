import catalogAddress from '../catalog/addresses/address-controller';
import catalog from '../catalog/catalog-controller';
import changes from '../changes/controller';
import feeds from '../feeds/controller';
import ledger from '../ledger-page/ledger-controller';
import documents from './documents';
import withdrawals from './withdrawals';

export default {
  catalog,
  'catalog-address': catalogAddress,
  changes,
  documents,
  feeds,
  ledger,
  withdrawals,
};
