import type { Core } from '@strapi/strapi';
import { readContent, type DocumentContent, type ReadContentArgs } from '../content/read-content';
import type { FieldDifference } from '../contracts/api';
import { differences, type DifferencesArgs } from '../panel/differences';

/** The one definition of what the content of a document is, for whoever approves, compares or checks it. */
export type Contents = {
  read(args: Omit<ReadContentArgs, 'strapi'>): Promise<DocumentContent | null>;
  /** Field by field, as text people can read. */
  differences(args: Omit<DifferencesArgs, 'strapi'>): Promise<FieldDifference[]>;
};

export default function contents({ strapi }: { strapi: Core.Strapi }): Contents {
  return {
    read: (args) => readContent({ strapi, ...args }),
    differences: (args) => differences({ strapi, ...args }),
  };
}
