import type { Core } from '@strapi/strapi';
import { saveSettings } from '../settings';
import { refreshStatuses } from '../statuses/refresh-statuses';

/** What the application may ask of the watched columns. */
export type Columns = {
  /** Says until when documents are brought from a former system; call it before they are published. */
  migrateUntil(day: string): Promise<void>;
  /** Brings every status up to now; returns the day they are of. */
  refresh(now?: Date): Promise<string>;
};

export default function columns({ strapi }: { strapi: Core.Strapi }): Columns {
  return {
    async migrateUntil(day) {
      await saveSettings(strapi, { migrationUntil: day });
    },
    refresh: (now) => refreshStatuses(strapi, now),
  };
}
