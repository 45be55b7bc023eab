import type { Core } from '@strapi/strapi';
import { extractNumbers } from '../../../../../domain/findings/detectors/extract-numbers';
import type { FindingContext, TextField } from '../../../../../domain/findings/finding-document';

const DISCLOSURE = 'api::disclosure.disclosure';
const MOST = 500;

type Known = Pick<FindingContext, 'isPublicNumber' | 'isOwnPrefix'>;

async function numbersWhere(strapi: Core.Strapi, where: object): Promise<string[]> {
  const rows = (await strapi.db.query(DISCLOSURE).findMany({
    where: { ...where, publishedAt: { $notNull: true } },
    select: ['documentNumber'],
    limit: MOST,
  })) as { documentNumber: string | null }[];
  return rows.flatMap(({ documentNumber }) => documentNumber ?? []);
}

/**
 * What the texts have to be compared with: which of the numbers they cite are public here, and which agency codes
 * public documents of this platform bear, which is how it knows its own.
 */
export async function knownNumbers(
  strapi: Core.Strapi,
  fields: readonly TextField[],
): Promise<Known> {
  const cited = fields.flatMap(({ value }) =>
    extractNumbers(value).flatMap(({ candidates }) => candidates),
  );
  if (cited.length === 0) return {};
  const numbers = [...new Set(cited.map(({ canonical }) => canonical))];
  const prefixes = [...new Set(cited.map(({ prefix }) => prefix))];
  const publicNumbers = new Set(
    await numbersWhere(strapi, { documentNumber: { $in: numbers.slice(0, MOST) } }),
  );
  const own = new Set<string>();
  for (const prefix of prefixes.slice(0, MOST)) {
    const some = await strapi.db.query(DISCLOSURE).findOne({
      where: { documentNumber: { $startsWith: `${prefix}〔` }, publishedAt: { $notNull: true } },
      select: ['id'],
    });
    if (some) own.add(prefix);
  }
  return {
    isPublicNumber: (canonical) => publicNumbers.has(canonical),
    isOwnPrefix: (prefix) => own.has(prefix),
  };
}
