const MEBIBYTE = 1024 * 1024;

/** Largest file that is imported, in bytes. */
export const IMPORT_SIZE_LIMIT_BYTES = 5 * MEBIBYTE;

/** Most rows of data in one file. */
export const IMPORT_ROW_LIMIT = 5000;

/** What an XLSX file may unpack to, in bytes: five thousand full rows are a tenth of it. */
export const UNPACKED_LIMIT_BYTES = 50 * MEBIBYTE;
