import { may } from './may';

const RETURN = '/returns/:id';
const ROUND = '/rounds/:setKey/:quarter';
const BELOW = '/units/:unitId/below';

/** Below `/statistics`. What a person may do with one return their duty in its unit says as well. */
export default {
  type: 'admin',
  routes: [
    { method: 'GET', path: '/returns', handler: 'returns.list', config: may('read') },
    { method: 'GET', path: RETURN, handler: 'returns.form', config: may('read') },
    { method: 'PUT', path: RETURN, handler: 'returns.save', config: may('fill') },
    { method: 'POST', path: `${RETURN}/moves`, handler: 'returns.move', config: may('fill') },
    { method: 'POST', path: `${RETURN}/count`, handler: 'returns.count', config: may('fill') },
    {
      method: 'GET',
      path: `${RETURN}/cells/:code`,
      handler: 'returns.cellRecords',
      config: may('read'),
    },
    {
      method: 'GET',
      path: `${RETURN}/frozen/:revision`,
      handler: 'frozen.ofReturn',
      config: may('read'),
    },
    {
      method: 'GET',
      path: `${RETURN}/export.:format`,
      handler: 'files.return',
      config: may('read'),
    },
    { method: 'POST', path: `${RETURN}/import`, handler: 'files.import', config: may('fill') },
    { method: 'GET', path: '/totals/export.:format', handler: 'files.totals', config: may('read') },
    { method: 'GET', path: '/tree.xlsx', handler: 'files.tree', config: may('read') },
    {
      method: 'GET',
      path: '/records/:recordId/cells',
      handler: 'returns.recordCells',
      config: may('read'),
    },
    { method: 'GET', path: '/rounds', handler: 'rounds.list', config: may('read') },
    { method: 'POST', path: '/rounds', handler: 'rounds.open', config: may('manage-rounds') },
    { method: 'GET', path: ROUND, handler: 'rounds.board', config: may('read') },
    { method: 'POST', path: `${ROUND}/remind`, handler: 'rounds.remind', config: may('read') },
    { method: 'POST', path: `${ROUND}/freeze`, handler: 'rounds.freeze', config: may('fill') },
    {
      method: 'POST',
      path: `${ROUND}/publish`,
      handler: 'rounds.publish',
      config: may('manage-rounds'),
    },
    {
      method: 'GET',
      path: `${ROUND}/frozen/:unitId/:revision`,
      handler: 'frozen.ofUnit',
      config: may('read'),
    },
    { method: 'GET', path: '/totals', handler: 'totals.read', config: may('read') },
    { method: 'GET', path: '/ranking', handler: 'totals.ranking', config: may('read') },
    { method: 'GET', path: '/trend', handler: 'totals.trend', config: may('read') },
    { method: 'GET', path: '/late', handler: 'totals.late', config: may('read') },
    { method: 'GET', path: '/sources', handler: 'sets.sources', config: may('read') },
    { method: 'GET', path: '/sets', handler: 'sets.list', config: may('read') },
    { method: 'GET', path: '/sets/:key', handler: 'sets.read', config: may('read') },
    { method: 'PUT', path: '/sets/:key', handler: 'sets.save', config: may('manage-sets') },
    { method: 'GET', path: '/units', handler: 'units.read', config: may('read') },
    { method: 'PUT', path: '/units', handler: 'units.save', config: may('manage-rounds') },
    { method: 'GET', path: '/units-kept', handler: 'units.kept', config: may('read') },
    {
      method: 'GET',
      path: '/organizations',
      handler: 'units.organizations',
      config: may('read'),
    },
    // Who keeps the list of a unit the duty in it says.
    { method: 'GET', path: BELOW, handler: 'units.readBelow', config: may('read') },
    { method: 'PUT', path: BELOW, handler: 'units.saveBelow', config: may('read') },
    { method: 'GET', path: '/settings', handler: 'settings.read', config: may('read') },
    { method: 'PUT', path: '/settings', handler: 'settings.save', config: may('manage-rounds') },
  ],
};
