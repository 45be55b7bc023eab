/** Rows that sums and identities name together. */
export const GROUNDS = ['3.3.4a', '3.3.4b', '3.3.4c', '3.3.4d', '3.3.4e', '3.3.4f'];
export const REPLIES = ['3.3.1', '3.3.2', '3.3.3', '3.3.4', '3.3.5', '3.3.6', '3.3.7', '3.3.8'];
export const CHANNELS = ['1.2.1', '1.2.2', '1.2.3', '1.2.4', '1.2.5'];
