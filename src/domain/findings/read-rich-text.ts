import MarkdownIt from 'markdown-it';
import sanitizeHtml from 'sanitize-html';

export type RichTextParts = {
  /** What readers see, a line for each block; HTML comments as well, for they are delivered too. */
  text: string;
  /** Addresses of links and of images, in order. */
  addresses: string[];
  images: { src: string; alt: string }[];
};

/** Shows every link the author wrote, a malformed one included and unaltered. */
const markdown = new MarkdownIt({ html: true });
markdown.validateLink = () => true;
markdown.normalizeLink = (url) => url;

const LINE_END =
  /<(?:br|hr|\/(?:p|h[1-6]|li|dt|dd|t[dhr]|table|pre|blockquote|div|figcaption|caption))\b[^<>]{0,500}>/gi;

/** What sanitize-html writes for characters that are markup. */
const ESCAPES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&amp;': '&',
};

/** The visible text, the addresses and the images of a Markdown text with HTML in it. */
export function readRichText(value: string): RichTextParts {
  const html = markdown.renderer.render(markdown.parse(value, {}), markdown.options, {});
  const addresses: string[] = [];
  const images: RichTextParts['images'] = [];
  const onOpenTag = (name: string, { href, src = '', alt = '' }: Record<string, string>) => {
    if (name === 'a' && href !== undefined) addresses.push(href.trim());
    if (name !== 'img') return;
    addresses.push(src.trim());
    images.push({ src: src.trim(), alt });
  };
  const lines = html.replace(/<!--|-->/g, '\n').replace(LINE_END, '$&\n');
  const bare = sanitizeHtml(lines, {
    allowedTags: [],
    allowedAttributes: {},
    nonTextTags: [],
    onOpenTag,
  });
  const text = bare.replace(/&(?:lt|gt|quot|amp);/g, (escape) => ESCAPES[escape] ?? escape);
  return { text, addresses, images };
}
