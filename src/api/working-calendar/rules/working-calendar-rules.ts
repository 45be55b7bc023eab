import type { DocumentRules, Row } from '../../../documents/document-rules';
import { otherWithValue } from '../../../documents/other-with-value';
import { checkCalendarYear } from '../../../domain/calendar/check-calendar-year';

export const workingCalendarRules: DocumentRules = {
  treeLock: 'working-calendar',
  async check(document) {
    const { strapi, uid, documentId } = document;
    const row: Row = await strapi.db
      .query(uid)
      .findOne({ where: { documentId }, populate: { days: true } });
    const twin = await otherWithValue(document, { year: row.year });
    return checkCalendarYear({
      year: Number(row.year),
      days: (row.days as { on: string }[]).map(({ on }) => on),
      isTaken: twin !== null,
    });
  },
};
