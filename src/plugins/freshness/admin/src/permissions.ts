export const PERMISSIONS = {
  read: [{ action: 'plugin::freshness.read', subject: null }],
  confirm: [{ action: 'plugin::freshness.confirm', subject: null }],
  managePolicies: [{ action: 'plugin::freshness.manage-policies', subject: null }],
};
