export const PERMISSIONS = {
  read: [{ action: 'plugin::statistics.read', subject: null }],
  fill: [{ action: 'plugin::statistics.fill', subject: null }],
  manageRounds: [{ action: 'plugin::statistics.manage-rounds', subject: null }],
  manageSets: [{ action: 'plugin::statistics.manage-sets', subject: null }],
};
