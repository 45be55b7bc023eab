import ledger from '../ledger-page/ledger-controller';

export default { ledger };
