import type {
  Change,
  ChangesPage,
} from '../../../src/plugins/publication/server/src/changes/change';

export type ChangesAnswer = { status: number; page: ChangesPage; text: string; headers: Headers };

/** One request to the change feed. */
export async function askForChanges(
  url: string,
  parameters: Record<string, string> = {},
  headers: Record<string, string> = {},
): Promise<ChangesAnswer> {
  const response = await fetch(`${url}/api/changes?${new URLSearchParams(parameters).toString()}`, {
    headers,
  });
  const text = await response.text();
  const page = (text ? JSON.parse(text) : {}) as ChangesPage;
  return { status: response.status, page, text, headers: response.headers };
}

/** A front-end site that follows the feed and keeps its place. */
export class FeedReader {
  readonly seen: Change[] = [];
  readonly rewinds: number[] = [];
  after: string | undefined;

  constructor(
    private readonly url: string,
    private readonly parameters: Record<string, string> = {},
  ) {}

  /** Reads one page; tells whether there is more at once. */
  async poll(): Promise<boolean> {
    const place: Record<string, string> = this.after === undefined ? {} : { after: this.after };
    const { status, page, text } = await askForChanges(this.url, { ...this.parameters, ...place });
    if (status !== 200) throw new Error(`${status} ${text}`);
    if (page.meta.rewound) this.rewinds.push(this.seen.length);
    this.seen.push(...page.data);
    this.after = page.meta.next;
    return page.meta.hasMore;
  }

  /** Reads until there is no more. */
  async catchUp(): Promise<Change[]> {
    const before = this.seen.length;
    while (await this.poll());
    return this.seen.slice(before);
  }
}

/** A reader that has read everything there is, and remembers none of it. */
export async function readerFromNow(
  url: string,
  parameters: Record<string, string> = {},
): Promise<FeedReader> {
  const reader = new FeedReader(url, parameters);
  await reader.catchUp();
  reader.seen.length = 0;
  return reader;
}
