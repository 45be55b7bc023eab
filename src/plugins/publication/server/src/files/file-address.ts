/** Addresses of files as texts and rows hold them, today's and those of installations before private files. */
const ADDRESS = /\/(?:files|uploads)\/([^\s/\\?#"'()<>[\]]+)/g;

const PREFIX = '/files/';

export function addressOf(name: string): string {
  return PREFIX + name;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The last part of a file's address, signed or not: `<hash><ext>`, of a size variant `<size>_<hash><ext>`. */
export function nameInAddress(address: string): string {
  return decoded(address.replace(/[?#].*$/s, '').replace(/^.*\//s, ''));
}

/** The names of all files a text (Markdown, HTML, any string) gives the address of. */
export function fileNamesIn(text: string): string[] {
  return [...text.matchAll(ADDRESS)].map(([, name]) => decoded(name ?? ''));
}

/**
 * The hashes a file of this name may have. A size variant carries its size in front; a hash may itself hold an
 * underscore, so both readings are asked for and the rows decide.
 */
export function possibleHashes(name: string): string[] {
  const stem = name.replace(/\.[^.]*$/, '');
  const separator = stem.indexOf('_');
  return separator < 0 ? [stem] : [stem, stem.slice(separator + 1)];
}
