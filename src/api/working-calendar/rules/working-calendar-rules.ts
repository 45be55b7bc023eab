import type { DocumentRules, Row } from '../../../documents/document-rules';
import { checkCalendarYear } from '../../../domain/calendar/check-calendar-year';

export const workingCalendarRules: DocumentRules = {
  async check(document) {
    const { strapi, uid, documentId } = document;
    const row: Row = await strapi.db
      .query(uid)
      .findOne({ where: { documentId }, populate: { days: true } });
    return checkCalendarYear({
      year: Number(row.year),
      days: (row.days as { on: string }[]).map(({ on }) => on),
    });
  },
};
