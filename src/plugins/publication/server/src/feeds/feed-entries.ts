import type { FeedEntry } from '../../../../../domain/feeds/feed';
import type { PublicType } from '../changes/public-types';
import type { Named, Names } from './names-of';
import type { Publication } from './newest-publications';
import type { PublishedText } from './published-texts';

type Sources = {
  publications: readonly Publication[];
  names: Names;
  texts: ReadonlyMap<string, PublishedText>;
  types: readonly PublicType[];
  baseUrl: string;
};

const byId = (named: readonly Named[]) => new Map(named.map((one) => [one.documentId, one]));

/** Puts the entries of a feed together. A document without a published version is left out, whatever the registry says. */
export function feedEntries({ publications, names, texts, types, baseUrl }: Sources): FeedEntry[] {
  const organizations = byId(names.organizations);
  const categories = byId(names.categories);
  return publications.flatMap((publication) => {
    const { documentId, organizationId, categoryId, categoryPath } = publication;
    const type = types.find(({ uid }) => uid === publication.uid);
    const text = texts.get(documentId);
    if (!type || !text) return [];
    const organization = organizations.get(organizationId ?? '');
    const category = categories.get(categoryId ?? '');
    return {
      ...text,
      documentId,
      type: type.name,
      url: `${baseUrl}${type.path}/${documentId}`,
      publishedAt: publication.firstPublishedAt,
      updatedAt: publication.lastChangedAt,
      indexNumber: publication.indexNumber,
      organization: organization
        ? { documentId: organization.documentId, name: organization.name }
        : null,
      category:
        category?.code && categoryPath
          ? { code: category.code, name: category.name, path: categoryPath }
          : null,
    };
  });
}
