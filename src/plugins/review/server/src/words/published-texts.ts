import type { Core } from '@strapi/strapi';

const DISCLOSURE = 'api::disclosure.disclosure';
/** Enough to tell a word in use from a slip. */
const TEXTS = 200;
const CHARACTERS = 5000;

type Row = Record<'title' | 'summary' | 'body', string | null>;

/** The beginnings of the texts of the latest public documents. */
export async function publishedTexts(strapi: Core.Strapi): Promise<string[]> {
  const rows = (await strapi.db.query(DISCLOSURE).findMany({
    where: { publishedAt: { $notNull: true } },
    select: ['title', 'summary', 'body'],
    orderBy: { id: 'desc' },
    limit: TEXTS,
  })) as Row[];
  return rows.map(({ title, summary, body }) =>
    [title, summary, body].join('\n').slice(0, CHARACTERS),
  );
}
