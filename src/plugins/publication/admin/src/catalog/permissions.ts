export const MANAGE_CATALOG = [{ action: 'plugin::publication.manage-catalog', subject: null }];
