import type { Core } from '@strapi/strapi';
import type { LinkState } from '../../../../../domain/link-check/next-link-state';
import type { LinksPage } from '../contracts/checks';
import { countLinks, listLinks, type LinksFilter, type ListLinksArgs } from '../links/list-links';

/** The links inside published content, as the latest checks found them. */
export type Links = {
  list(args: ListLinksArgs): Promise<LinksPage>;
  count(filter: LinksFilter): Promise<Record<LinkState, number>>;
};

export default function links({ strapi }: { strapi: Core.Strapi }): Links {
  return {
    list: (args) => listLinks(strapi, args),
    count: (filter) => countLinks(strapi, filter),
  };
}
