/** What browsers show by themselves and cannot run as a program of ours. Everything else is saved to disk. */
const SHOWN =
  /^(image\/(jpeg|png|apng|gif|webp)|application\/pdf|audio\/[\w.+-]+|video\/[\w.+-]+)$/;

const MEDIA_TYPE = /^[\w.+-]+\/[\w.+-]+$/;

const POLICY = "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'";

/** RFC 5987: characters that need no escape in `filename*`. */
function extendedValue(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function disposition(name: string, mime: string): string {
  const kind = SHOWN.test(mime) ? 'inline' : 'attachment';
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  return `${kind}; filename="${plain}"; filename*=UTF-8''${extendedValue(name)}`;
}

/**
 * Headers of a served file. Public ones are asked for again each time, because they may be withdrawn at any moment;
 * signed ones are kept nowhere. The PDF viewers of browsers do not start in a sandbox; they run no script of the page.
 */
export function fileHeaders({
  name,
  mime,
  sha256,
  isPublic,
}: {
  name: string;
  mime: string;
  sha256: string;
  isPublic: boolean;
}): Record<string, string> {
  const type = MEDIA_TYPE.test(mime) ? mime : 'application/octet-stream';
  return {
    'Content-Type': type,
    'Content-Disposition': disposition(name, type),
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': type === 'application/pdf' ? POLICY : `sandbox; ${POLICY}`,
    'Accept-Ranges': 'bytes',
    ETag: `"${sha256}"`,
    'Cache-Control': isPublic ? 'public, no-cache' : 'private, no-store',
  };
}
