const MEBIBYTE = 1024 * 1024;

/** Largest file a return is imported from, in bytes; a filled form has 20 thousand. */
export const IMPORT_SIZE_LIMIT_BYTES = MEBIBYTE;

/** What it may unpack to. A cell of eleven bytes becomes an object of hundreds, so the limit is low; a form needs 150 thousand. */
export const UNPACKED_LIMIT_BYTES = 3 * MEBIBYTE;

/** Rows and columns that are looked at; a form has a hundred rows and five columns. */
export const MOST_ROWS = 2000;
export const MOST_COLUMNS = 20;
