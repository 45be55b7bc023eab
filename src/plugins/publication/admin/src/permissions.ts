export const PERMISSIONS = {
  readLedger: [{ action: 'plugin::publication.read-ledger', subject: null }],
};
