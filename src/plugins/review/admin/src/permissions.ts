export const PERMISSIONS = {
  manageWorkflows: [{ action: 'plugin::review.manage-workflows', subject: null }],
};
