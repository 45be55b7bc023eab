import type { SplitPart } from '../../../../../../domain/catalog-operations/check-split';
import type { SplitRequest } from '../contracts';
import { DISCLOSURE } from '../database/table-names';
import type { Operation } from './run-operation';

type Part = SplitRequest['into'][number];

async function matching({ strapi }: Operation, { filter }: Part, candidates: readonly string[]) {
  if (!filter?.titleContains && !filter?.organization) return [];
  const rows: { documentId: string }[] = await strapi.db.query(DISCLOSURE).findMany({
    select: ['documentId'],
    where: {
      documentId: { $in: candidates },
      ...(filter.titleContains ? { title: { $contains: filter.titleContains } } : {}),
      ...(filter.organization ? { organizationKey: filter.organization } : {}),
    },
  });
  return [...new Set(rows.map(({ documentId }) => documentId))];
}

/** Which documents go into which part: those it names, then, of what nobody names, those its filter fits first. */
export async function chooseDocuments(
  operation: Operation,
  { parts, filed }: { parts: readonly Part[]; filed: readonly string[] },
): Promise<(SplitPart & { documents: string[] })[]> {
  const named = new Set(parts.flatMap((part) => part.documents ?? []));
  let free = filed.filter((documentId) => !named.has(documentId));
  const chosen: (SplitPart & { documents: string[] })[] = [];
  for (const part of parts) {
    const found = new Set(await matching(operation, part, free));
    free = free.filter((documentId) => !found.has(documentId));
    const { name, code, documents = [] } = part;
    chosen.push({ name, code, documents: [...documents, ...found] });
  }
  return chosen;
}
