const MEBIBYTE = 1024 * 1024;

/** Largest file an editor may upload, in bytes. */
export const FILE_SIZE_LIMIT_BYTES = 50 * MEBIBYTE;

/** Largest image the server decodes, in pixels, all frames or pages together (an A4 scan at 600 dpi has 35 million). */
export const IMAGE_PIXEL_LIMIT = 50_000_000;

/** The parser lets a little more through, so that the guard can answer with a reason instead of a broken connection. */
export const REQUEST_BODY_LIMIT_BYTES = 64 * MEBIBYTE;

/**
 * What may be attached to a disclosure, by extension, with the media types its bytes may show (magic number).
 * An empty list means the format has no magic number: the bytes must match no known format, and their beginning must
 * hold no NUL and not look like a script or a web page. The encoding is not checked (old systems export GBK).
 */
export const ACCEPTED_FORMATS: Record<string, readonly string[]> = {
  '.pdf': ['application/pdf'],
  '.ofd': ['application/zip', 'application/ofd'],
  '.doc': ['application/x-cfb', 'application/msword'],
  '.xls': ['application/x-cfb', 'application/vnd.ms-excel'],
  '.ppt': ['application/x-cfb', 'application/vnd.ms-powerpoint'],
  '.wps': ['application/x-cfb'],
  '.et': ['application/x-cfb'],
  '.docx': [
    'application/zip',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ],
  '.xlsx': ['application/zip', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  '.pptx': [
    'application/zip',
    'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  ],
  '.odt': ['application/zip', 'application/vnd.oasis.opendocument.text'],
  '.ods': ['application/zip', 'application/vnd.oasis.opendocument.spreadsheet'],
  '.zip': ['application/zip'],
  '.jpg': ['image/jpeg'],
  '.jpeg': ['image/jpeg'],
  '.png': ['image/png', 'image/apng'],
  '.gif': ['image/gif'],
  '.webp': ['image/webp'],
  '.tif': ['image/tiff'],
  '.tiff': ['image/tiff'],
  '.mp3': ['audio/mpeg'],
  '.mp4': ['video/mp4'],
  '.txt': [],
  '.csv': [],
};

/** Strapi's own check runs behind ours; the two lists say the same in its terms. */
export const ALLOWED_TYPES = [
  'application/pdf',
  'application/ofd',
  'application/zip',
  'application/x-cfb',
  'application/msword',
  'application/vnd.ms-*',
  'application/vnd.openxmlformats-officedocument.*',
  'application/vnd.oasis.opendocument.*',
  'application/octet-stream',
  'image/jpeg',
  'image/png',
  'image/apng',
  'image/gif',
  'image/webp',
  'image/tiff',
  'audio/mpeg',
  'video/mp4',
  'text/plain',
  'text/csv',
];

export const DENIED_TYPES = [
  'image/svg+xml',
  'text/html',
  'application/xhtml+xml',
  'application/javascript',
  'text/javascript',
  'application/x-msdownload',
  'application/x-msdos-program',
  'application/x-elf',
  'application/x-sh',
  'application/x-executable',
];
