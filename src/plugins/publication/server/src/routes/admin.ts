import { ledgerRoutes } from '../ledger-page/routes';

export default { type: 'admin', routes: [...ledgerRoutes] };
