const MEBIBYTE = 1024 * 1024;

/** Most characters of an attachment's text that are looked into. */
export const TEXT_LIMIT_CHARACTERS = 500_000;

/** Most bytes all parts of one archive that are read may unpack to. */
export const UNPACKED_LIMIT_BYTES = 100 * MEBIBYTE;

/** Most parts an archive may have; a long document with hundreds of pictures has some thousand. */
export const ENTRY_LIMIT = 10_000;

/** Most pictures inside a document whose metadata are read. */
export const PICTURE_LIMIT = 100;

/** Most bytes the streams of a PDF, pictures apart, may unpack to. */
export const PDF_UNPACKED_LIMIT_BYTES = 200 * MEBIBYTE;

/** Most pages of a PDF that are read, and the time after which no further page is begun. */
export const PDF_PAGE_LIMIT = 500;
export const PDF_TIME_LIMIT_MS = 20_000;
