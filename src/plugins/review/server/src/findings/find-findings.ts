import type { Core } from '@strapi/strapi';
import type { Content } from '../content';
import type { PanelFinding } from '../contracts/api';

/** What the automatic check has to say about a content. */
export function findFindings(_args: {
  strapi: Core.Strapi;
  uid: string;
  content: Content;
}): Promise<PanelFinding[]> {
  return Promise.resolve([]);
}
