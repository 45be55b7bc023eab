import type { Core } from '@strapi/strapi';
import { periodStateOn } from '../../../../../domain/duties/assignment-period';
import type { Duty } from '../../../../../domain/duties/duties';
import { ASSIGNMENT, ORGANIZATION } from '../uids';

export type ScopeHolder = { kind: 'person' | 'token'; id: number };

type Row = {
  duty: Duty;
  validFrom: string | null;
  validTo: string | null;
  includesSubordinates: boolean;
  organization: { documentId: string } | null;
};

/** Level by level, so that the walk costs one query a level; what was seen is not walked again, a cycle ends it. */
export async function withSubordinates(strapi: Core.Strapi, roots: string[]): Promise<string[]> {
  const found = new Set(roots);
  let level = roots;
  while (level.length > 0) {
    const rows: { documentId: string }[] = await strapi.db
      .query(ORGANIZATION)
      .findMany({ where: { parent: { documentId: { $in: level } } }, select: ['documentId'] });
    level = rows.map(({ documentId }) => documentId).filter((id) => !found.has(id));
    for (const id of level) found.add(id);
  }
  return [...found];
}

/**
 * THE answer to “for which organizations may this person or token act”: documentIds of the organizations of its
 * assignments valid on that day, and of those below them where the assignment includes them. With `duty` only the
 * assignments of that duty count. Lists, forms, pickers, bulk actions, exports, widgets, the write stage and the
 * explainer all ask here.
 */
export async function scopeOf(args: {
  strapi: Core.Strapi;
  holder: ScopeHolder;
  onDay: string;
  duty?: Duty | undefined;
}): Promise<Set<string>> {
  const { strapi, holder, onDay, duty } = args;
  const who = holder.kind === 'person' ? { user: { id: holder.id } } : { tokenId: holder.id };
  const rows: Row[] = await strapi.db.query(ASSIGNMENT).findMany({
    where: { holderKind: holder.kind, ...who, ...(duty ? { duty } : {}) },
    populate: { organization: { select: ['documentId'] } },
  });
  const current = rows.filter((row) => periodStateOn(row, onDay) === 'current');
  const idsOf = (some: Row[]) => [
    ...new Set(some.flatMap(({ organization }) => organization?.documentId ?? [])),
  ];
  const roots = idsOf(current.filter(({ includesSubordinates }) => includesSubordinates));
  return new Set([...idsOf(current), ...(await withSubordinates(strapi, roots))]);
}
