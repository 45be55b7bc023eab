/**
 * The shapes of secret marks (GB/T 9704-2012, 7.2.2; Law on Guarding State Secrets 2024, art. 23: the level, a star and
 * the period), as sources of regular expressions. Texts are folded to half width and freed of invisible characters
 * before; spaces between the two characters of a level are usual (GB/T 9704 asks for one); their
 * number is bounded, so that no text takes long.
 */
const GAP = '[ \\t\\u00A0]{0,8}';
const spaced = (word: string) => [...word].join(GAP);

export const LEVEL = `(?:${['绝密', '机密', '秘密', '工作秘密', '工密'].map(spaced).join('|')})`;

const NUMBER = '[\\d一二三四五六七八九十百]+';
const PERIOD = `(?:${NUMBER}${GAP}(?:年|个月|月|天|日)|长期|启用前|公布前|解密前)`;

/** Level, star, period. A plain asterisk is a star only before a period, for it is Markdown as well. */
export const STARRED = `${LEVEL}级?${GAP}(?:[★☆⭐✭]${GAP}(?:${PERIOD})?|\\*${GAP}${PERIOD})`;

/** 密级：机密 */
export const LABELLED = `密${GAP}级(?:和保密期限|及保密期限)?${GAP}[:：]${GAP}${LEVEL}`;

/** 【机密】 at the beginning of a line. */
export const BRACKETED = `^[ \\t]*[【\\[(〔《]${GAP}${LEVEL}级?(?:文件)?${GAP}[】\\])〕》]`;

/** A line that says nothing but the level. */
export const BARE = `^[ \\t]*${LEVEL}级?(?:文件|件)?[ \\t]*$`;

const INTERNAL_WORDS = '内部(?:资料|文件|材料|刊物|使用|掌握)';
const WARNING = `(?:请?注意保(?:存|密|管)|(?:严禁|不得|请勿|禁止)(?:外传|公开|翻印|扩散|复制|上网))`;

/** A line of its own which forbids publication: 内部资料 注意保存, 此件不公开, 不得公开. */
export const INTERNAL_LINE =
  `^[ \\t【\\[(〔]*(?:${INTERNAL_WORDS}[ \\t,.!;·、。]*${WARNING}|此件(?:不予?公开|不得公开|不宜公开)|` +
  `(?:不得|严禁)(?:公开|外传|上网)|注意保密)[ \\t。.!】\\])〕]*$`;

/** A line of its own that allows less than publication. */
export const RESTRICTED_LINE = `^[ \\t【\\[(〔]*(?:此件依申请公开|此件删减后公开|${INTERNAL_WORDS})[ \\t。.!】\\])〕]*$`;

/** Named in running text: somebody should look whether it is about a secret or one. */
export const MENTION = `${INTERNAL_WORDS}${GAP}[,、]?${GAP}${WARNING}|(?:绝密|机密)级?|秘密级|工作秘密|此件不予?公开`;

/** The legal term, in every guide and annual report: worth a look, no more. */
export const TERM = '国家秘密';

/** A mark between these is talked about, not made: “机密★10年”字样. */
export const OPEN_QUOTES = '“‘「『"\'';

/** How many lines with text at the head of a field may hold a bare level: number of copies, level, urgency, title. */
export const HEAD_LINES = 6;
