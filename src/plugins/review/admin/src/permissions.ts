export const PERMISSIONS = {
  readReports: [{ action: 'plugin::review.read-reports', subject: null }],
  manageWords: [{ action: 'plugin::review.manage-words', subject: null }],
  manageWorkflows: [{ action: 'plugin::review.manage-workflows', subject: null }],
};
