export const PERMISSIONS = {
  readDeliveries: [{ action: 'plugin::notifications.read-deliveries', subject: null }],
  editTemplates: [{ action: 'plugin::notifications.edit-templates', subject: null }],
};
