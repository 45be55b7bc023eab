import frozen from './frozen';
import publicFigures from './public';
import returns from './returns';
import rounds from './rounds';
import sets from './sets';
import settings from './settings';
import totals from './totals';
import units from './units';

export default { frozen, public: publicFigures, returns, rounds, sets, settings, totals, units };
