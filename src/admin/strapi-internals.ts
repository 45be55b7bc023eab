/**
 * The one place that touches what Strapi marks unstable or leaves out of its public types: check it at every upgrade.
 */
import { unstable_useDocumentLayout, type StrapiApp } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';

/** What the content manager tells a side panel of the edit view; no document while one is being created. */
export type PanelProps = {
  model: string;
  documentId?: string;
  document?: Record<string, unknown>;
};

/** Rendered as a component (hooks are allowed), but answers an object; `null` leaves the panel out. */
export type Panel = (props: PanelProps) => { title: string; content: ReactNode } | null;

type ContentManagerApis = { addEditViewSidePanel(panels: Panel[]): void };

export function addEditViewSidePanels(app: Pick<StrapiApp, 'getPlugin'>, panels: Panel[]): void {
  const apis = app.getPlugin('content-manager').apis as unknown as ContentManagerApis;
  apis.addEditViewSidePanel(panels);
}

/** The label of each attribute of a content type, as an administrator has set it. */
export function useAttributeLabels(model: string): (attribute: string) => string {
  const { edit } = unstable_useDocumentLayout(model);
  return (attribute) => edit.metadatas[attribute]?.label ?? attribute;
}
