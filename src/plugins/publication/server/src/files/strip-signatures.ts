const LINK = /(\/files\/[^\s/\\?#"'()<>[\]]+)\?([^\s#"'()<>[\]\\]*)/g;

function withoutSignature(_match: string, address: string, query: string): string {
  const kept = query.split(/&amp;|&/).filter((part) => !/^(exp|sig)=/i.test(part));
  return kept.length > 0 ? `${address}?${kept.join('&')}` : address;
}

/** A text with its links to files as the public may have them: a signed address would let everybody in for an hour. */
export function stripSignaturesFromText(text: string): string {
  return text.includes('sig=') ? text.replace(LINK, withoutSignature) : text;
}

/** Strips the signatures from every text at any depth (components, zones, blocks, JSON), in place. */
export function stripSignatures(value: unknown): void {
  if (!value || typeof value !== 'object') return;
  const fields = value as Record<string, unknown>;
  for (const [key, part] of Object.entries(fields)) {
    if (typeof part === 'string') fields[key] = stripSignaturesFromText(part);
    else stripSignatures(part);
  }
}
