import { badgeTexts, type BadgeLanguage } from '../translations/badge';
import type { PublicFreshness } from './categories';

const COLORS: Record<string, string> = {
  fresh: '#2e7d32',
  due_soon: '#b26a00',
  overdue: '#c62828',
  blank: '#c62828',
};
const QUIET = '#616161';
const HEIGHT = 20;
const PADDING = 6;

/** Width in pixels as browsers draw it at 11 px: a Chinese character is as wide as it is high. */
function widthOf(text: string): number {
  const wide = [...text].filter((letter) => letter > '\u2e7f').length;
  return Math.round(wide * 11 + ([...text].length - wide) * 6.5);
}

function escaped(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (letter) => entities[letter] ?? letter);
}

/** A badge a front end can put beside a column: an SVG without script, font or outside address. */
export function drawBadge(
  { status, lastUpdatedOn }: Pick<PublicFreshness, 'status' | 'lastUpdatedOn'>,
  language: BadgeLanguage,
): string {
  const { title, statuses } = badgeTexts[language];
  const said = [statuses[status] ?? status, lastUpdatedOn].filter(Boolean).join(' ');
  const [left, right] = [widthOf(title) + 2 * PADDING, widthOf(said) + 2 * PADDING];
  const whole = left + right;
  const text = (x: number, words: string) =>
    `<text x="${x}" y="14" text-anchor="middle">${escaped(words)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${whole}" height="${HEIGHT}" role="img"`,
    ` aria-label="${escaped(`${title}: ${said}`)}"><title>${escaped(`${title}: ${said}`)}</title>`,
    `<rect width="${left}" height="${HEIGHT}" fill="#424242"/>`,
    `<rect x="${left}" width="${right}" height="${HEIGHT}" fill="${COLORS[status] ?? QUIET}"/>`,
    `<g fill="#fff" font-family="sans-serif" font-size="11">`,
    text(left / 2, title),
    text(left + right / 2, said),
    '</g></svg>',
  ].join('');
}
