import { GridNine } from '@strapi/icons';
import type { ComponentType } from 'react';

/** For `app.customFields.register`; the server registers `annual-report-table` as JSON too. */
export const annualReportTableField = {
  name: 'annual-report-table',
  type: 'json' as const,
  icon: GridNine,
  intlLabel: { id: 'annual-report-table.label', defaultMessage: 'Annual report table' },
  intlDescription: {
    id: 'annual-report-table.description',
    defaultMessage: 'A table of the disclosure annual report in the form used nationwide',
  },
  components: {
    Input: async () => {
      const { AnnualReportTableInput } = await import('./annual-report-table-input');
      // Strapi types every input as a component without props, then passes the field's props.
      return { default: AnnualReportTableInput as ComponentType };
    },
  },
};
