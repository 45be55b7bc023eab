/** The part of markdown-it that is used here; the package has no types of its own. */
declare module 'markdown-it' {
  export type Token = { type: string; content: string; children: Token[] | null };

  export default class MarkdownIt {
    constructor(options?: { html?: boolean });
    options: object;
    core: { ruler: { disable(rule: string): void } };
    renderer: {
      rules: Record<string, () => string>;
      render(tokens: Token[], options: object, env: object): string;
    };
    validateLink: (url: string) => boolean;
    normalizeLink: (url: string) => string;
    parse(markdown: string, env: object): Token[];
  }
}
