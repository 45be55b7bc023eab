const only = (action: string) => [{ action, subject: null }];

export const PERMISSIONS = {
  read: only('plugin::directory.read'),
  manage: only('plugin::directory.manage'),
  import: only('plugin::directory.import'),
  invite: only('admin::users.create'),
};
