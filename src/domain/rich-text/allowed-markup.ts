/** Attributes every allowed element may have. */
const EVERYWHERE = ['title', 'lang', 'dir', 'align', 'style'] as const;

const CELL = ['colspan', 'rowspan', 'scope', 'width', 'height', 'valign'] as const;

/** Allowed elements with the attributes that are theirs alone. What is not listed is refused. */
const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    (
      'h1 h2 h3 h4 h5 h6 p br hr div span blockquote pre ul dl dt dd strong b em i u s del ins mark small ' +
      'sub sup kbd abbr ruby rt rp figure figcaption thead tbody tfoot tr caption'
    )
      .split(' ')
      .map((name) => [name, []]),
  ),
  a: ['href', 'target', 'rel'],
  img: ['src', 'alt', 'width', 'height'],
  ol: ['start', 'type'],
  li: ['value'],
  code: ['class'],
  table: ['border', 'width', 'cellpadding', 'cellspacing'],
  colgroup: ['span', 'width'],
  col: ['span', 'width'],
  th: CELL,
  td: CELL,
};

const STYLE_DECLARATION =
  /^(?:text-align\s*:\s*(?:left|center|right|justify)|text-indent\s*:\s*\d{1,2}(?:\.\d{1,2})?em|)$/i;

export function isAllowedElement(element: string): boolean {
  return Object.hasOwn(ELEMENTS, element);
}

/** Alignment and indentation are the only styles, and the language of a code block the only class. */
export function isAllowedAttribute(element: string, attribute: string, value: string): boolean {
  if (attribute === 'style') {
    return value.split(';').every((declaration) => STYLE_DECLARATION.test(declaration.trim()));
  }
  if (attribute === 'class') {
    return element === 'code' && /^language-\S*$/.test(value);
  }
  return (
    (EVERYWHERE as readonly string[]).includes(attribute) ||
    (ELEMENTS[element] ?? []).includes(attribute)
  );
}

const SCHEMES: Readonly<Record<string, readonly string[]>> = {
  href: ['http', 'https', 'mailto', 'tel'],
  src: ['http', 'https'],
};

/**
 * Relative addresses and a few schemes. Whatever else stands before a colon is refused, not guessed at: so a scheme
 * with white space or invisible characters in it needs no special care.
 */
export function isAllowedUrl(attribute: 'href' | 'src', url: string): boolean {
  const scheme = /^([^/?#]*?):/.exec(url.trim().toLowerCase())?.[1];
  return scheme === undefined || (SCHEMES[attribute] ?? []).includes(scheme);
}
