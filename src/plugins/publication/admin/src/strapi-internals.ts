/**
 * The one place of this plugin that touches what Strapi marks unstable or leaves out of its public types: check it at
 * every upgrade.
 */
import { unstable_useDocumentLayout, type StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType, ReactNode } from 'react';

/** What the content manager tells panels and actions; no document while one is being created. */
export type EditProps = {
  model: string;
  collectionType: string;
  activeTab?: string | null;
  documentId?: string;
  document?: Record<string, unknown>;
};

/** Rendered as a component (hooks are allowed), but answers an object; `null` leaves it out. */
export type Panel = (props: EditProps) => { title: string; content: ReactNode } | null;

type Modal = { type: 'modal'; title: string; content: ComponentType<{ onClose: () => void }> };

/** A button of the edit view, or of the bar over selected rows of a list. */
export type ActionDescription = {
  label: string;
  icon?: ReactNode;
  disabled?: boolean;
  variant?: string;
  position?: string[];
  dialog?: Modal | Record<string, unknown>;
  onClick?: unknown;
};

export type Action<Props> = ((props: Props) => ActionDescription | null) & {
  type?: string;
  position?: string | string[];
};

export type ListProps = { model: string; documents: unknown[] };

type Reducer<Item> = (items: Item[]) => Item[];

type ContentManagerApis = {
  addEditViewSidePanel(change: Reducer<Panel>): void;
  addDocumentAction(change: Reducer<Action<EditProps>>): void;
  addBulkAction(change: Reducer<Action<ListProps>>): void;
};

export function contentManagerApis(app: Pick<StrapiApp, 'getPlugin'>): ContentManagerApis {
  return app.getPlugin('content-manager').apis as unknown as ContentManagerApis;
}

type Options = { publication?: { enabled?: boolean } };

/** Whether a content type takes part in the ledger; its schema says so in `pluginOptions.publication`. */
export function useIsPublicationType(model: string): boolean {
  const { edit } = unstable_useDocumentLayout(model);
  return (edit.options as Options).publication?.enabled === true;
}

/** The attribute a document of a type is called by in lists. */
export function useMainField(model: string): string {
  const { list } = unstable_useDocumentLayout(model);
  return list.settings.mainField ?? 'documentId';
}
