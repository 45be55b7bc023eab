export const PERMISSIONS = {
  read: [{ action: 'plugin::freshness.read', subject: null }],
  confirm: [{ action: 'plugin::freshness.confirm', subject: null }],
  readChecks: [{ action: 'plugin::freshness.read-checks', subject: null }],
  manageSites: [{ action: 'plugin::freshness.manage-sites', subject: null }],
  managePolicies: [{ action: 'plugin::freshness.manage-policies', subject: null }],
};
