export const PERMISSIONS = {
  read: [{ action: 'plugin::jobs.read', subject: null }],
  run: [{ action: 'plugin::jobs.run', subject: null }],
};
