const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const TOP = ['version', 'title', 'home_page_url', 'feed_url', 'description', 'language', 'authors'];
const ITEM = [
  ...['id', 'url', 'external_url', 'title', 'content_text', 'content_html', 'summary', 'image'],
  ...['date_published', 'date_modified', 'authors', 'tags', 'language', 'attachments'],
];
const AUTHOR = ['name', 'url', 'avatar'];

type Fields = Record<string, unknown>;

function fail(what: string): never {
  throw new Error(`Not JSON Feed 1.1: ${what}`);
}

function text(fields: Fields, name: string, isRequired = false): string | undefined {
  const value = fields[name];
  if (value === undefined && !isRequired) return undefined;
  if (typeof value !== 'string' || value.trim() === '') return fail(`${name} is no text`);
  return value;
}

function address(fields: Fields, name: string, isRequired = false): void {
  const value = text(fields, name, isRequired);
  if (value !== undefined && !/^https?:$/.test(new URL(value).protocol)) fail(`${name}: ${value}`);
}

function date(fields: Fields, name: string): void {
  const value = text(fields, name);
  if (value !== undefined && (!RFC_3339.test(value) || Number.isNaN(Date.parse(value)))) {
    fail(`${name}: ${value}`);
  }
}

/** Other names are extensions, which begin with an underscore and a letter and hold an object. */
function knownOrExtension(fields: Fields, known: readonly string[]): void {
  for (const [name, value] of Object.entries(fields)) {
    const isExtension = /^_[a-z]/i.test(name) && typeof value === 'object' && value !== null;
    if (!known.includes(name) && !isExtension) fail(`unknown ${name}`);
    if (value === null) fail(`${name} is null`);
  }
}

function authors(fields: Fields): void {
  if (fields.authors === undefined) return;
  if (!Array.isArray(fields.authors) || fields.authors.length === 0) fail('authors');
  for (const author of fields.authors as Fields[]) {
    knownOrExtension(author, AUTHOR);
    if (!AUTHOR.some((name) => text(author, name) !== undefined))
      fail('an author without anything');
  }
}

function item(fields: Fields): void {
  knownOrExtension(fields, ITEM);
  text(fields, 'id', true);
  address(fields, 'url');
  text(fields, 'title');
  text(fields, 'summary');
  if (text(fields, 'content_text') === undefined && text(fields, 'content_html') === undefined) {
    fail('an item without content');
  }
  date(fields, 'date_published');
  date(fields, 'date_modified');
  authors(fields);
  const { tags = [] } = fields;
  if (!Array.isArray(tags) || tags.some((tag) => typeof tag !== 'string')) fail('tags');
}

/** Throws unless the text keeps the rules of jsonfeed.org/version/1.1, field by field. */
export function checkJsonFeed(source: string): void {
  const feed = JSON.parse(source) as Fields;
  knownOrExtension(feed, [
    ...TOP,
    'items',
    'next_url',
    'user_comment',
    'icon',
    'favicon',
    'expired',
  ]);
  if (feed.version !== 'https://jsonfeed.org/version/1.1') fail('version');
  text(feed, 'title', true);
  address(feed, 'home_page_url');
  address(feed, 'feed_url');
  text(feed, 'language');
  authors(feed);
  if (!Array.isArray(feed.items)) fail('items');
  for (const one of feed.items as Fields[]) item(one);
  const ids = (feed.items as Fields[]).map(({ id }) => id);
  if (new Set(ids).size !== ids.length) fail('an id is used twice');
}
