const MEGABYTE = 1024 * 1024;

/** Of one file; the table holds to it too. */
export const MAX_ATTACHMENT_BYTES = 5 * MEGABYTE;

/** Of one message. */
export const MAX_ATTACHMENTS = 5;

/** All files of a mail together; many mail servers refuse more than 20 MB, and base64 adds a third. */
export const MAX_MAIL_BYTES = 10 * MEGABYTE;
