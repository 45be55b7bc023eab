import MarkdownIt from 'markdown-it';
import type { Token } from 'markdown-it';
import sanitizeHtml from 'sanitize-html';
import { error } from '../reasons/reason';
import type { Reason } from '../reasons/reason';
import { isAllowedAttribute, isAllowedElement, isAllowedUrl } from './allowed-markup';

type OpenTag = { name: string; attributes: Record<string, string> };

/** Renders whatever the author wrote, dangerous addresses included and unaltered, so that they can be seen. */
const markdown = new MarkdownIt({ html: true });
markdown.validateLink = () => true;
markdown.normalizeLink = (url) => url;
// Keeps escaped characters and entities apart from text: they are never markup, to no parser.
markdown.core.ruler.disable('text_join');
markdown.renderer.rules['text_special'] = () => '_';

/** A comment without angle brackets means the same to every parser. */
const HARMLESS_COMMENT = /<!--(?!-?>)[^<>]*-->/g;
/** Comments of other shapes, declarations, processing instructions and malformed closing tags, read differently by different parsers. */
const AMBIGUOUS_MARKUP = /<(?:[!?]|\/[^a-z])[^>]{0,40}/gi;
/** Text to CommonMark, a tag to more tolerant parsers: `<svg/onload=…>`. */
const TAG_LIKE = /<\/?[a-z][a-z0-9-]*[\s/][^<>]*>/gi;
/** Not an allowed element, so it cannot occur in a text that passed the check of elements. */
const SENTINEL = 'x-end';

/**
 * Why a text in Markdown, which may contain HTML, must not be published; nothing is stripped silently.
 * The text is rendered as CommonMark with tables, and the elements, attributes and addresses of the result are held
 * against an allow list. What is inside code spans and code blocks is text. Holds for front ends that render the
 * field as Markdown: one that inserted it as bare HTML would see code spans as markup.
 *
 * Reasons: `rich_text.forbidden_element`, `.forbidden_attribute`, `.forbidden_url`, `.ambiguous_markup`,
 * `.unclosed_tag`, each once per thing found.
 */
export function checkRichText(text: string): Reason[] {
  const tokens = markdown.parse(text, {});
  const html = markdown.renderer.render(tokens, markdown.options, {});
  const reasons = [
    ...openTags(html).flatMap(checkTag),
    ...[
      ...(html.replace(HARMLESS_COMMENT, '').match(AMBIGUOUS_MARKUP) ?? []),
      ...tokens.flatMap((token) => plainText(token).match(TAG_LIKE) ?? []),
    ].map((found) => error('rich_text.ambiguous_markup', { found: found.slice(0, 40) })),
  ];
  // An unclosed tag would swallow what the page puts behind the text; here it swallows the sentinel.
  if (reasons.length === 0 && openTags(`${html}<${SENTINEL}>`).at(-1)?.name !== SENTINEL) {
    reasons.push(error('rich_text.unclosed_tag', { found: lastTagStart(html) }));
  }
  return distinct(reasons);
}

/** What of a block is text outside code, with its line breaks. */
function plainText({ children }: Token): string {
  return (children ?? [])
    .map(({ type, content }) => {
      switch (type) {
        case 'text':
          return content;
        case 'text_special':
          return '_';
        default:
          return type.endsWith('break') ? '\n' : '';
      }
    })
    .join('');
}

function openTags(html: string): OpenTag[] {
  const tags: OpenTag[] = [];
  sanitizeHtml(html, {
    allowedTags: [],
    allowedAttributes: {},
    onOpenTag: (name, attributes) => tags.push({ name, attributes: { ...attributes } }),
  });
  return tags;
}

function checkTag({ name: element, attributes }: OpenTag): Reason[] {
  if (!isAllowedElement(element)) {
    return [error('rich_text.forbidden_element', { element })];
  }
  return Object.entries(attributes).flatMap(([attribute, value]) => {
    if (!isAllowedAttribute(element, attribute, value)) {
      return [error('rich_text.forbidden_attribute', { element, attribute })];
    }
    const isUrl = attribute === 'href' || attribute === 'src';
    return isUrl && !isAllowedUrl(attribute, value)
      ? [error('rich_text.forbidden_url', { element, attribute, url: value.slice(0, 80) })]
      : [];
  });
}

function lastTagStart(html: string): string {
  return html.slice(html.lastIndexOf('<')).trim().slice(0, 40);
}

function distinct(reasons: Reason[]): Reason[] {
  const seen = new Map(
    reasons.map((reason) => [JSON.stringify([reason.code, reason.params]), reason]),
  );
  return [...seen.values()];
}
