import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { allCells } from '../../../domain/annual-report/cells';
import type { Reason } from '../../../domain/reasons/reason';
import { Problems } from './table-styles';
import { useFormLanguage } from './use-form-language';

type Props = {
  reasons: readonly Reason[];
  messageId: (index: number) => string;
  inputId: (field: string) => string;
};

/** What is wrong in the table; a click on a message goes to its cell. */
export function ProblemList({ reasons, messageId, inputId }: Props) {
  const intl = useIntl();
  const { reason: text } = useFormLanguage();
  if (reasons.length === 0) {
    return (
      <Typography variant="pi" textColor="success700">
        {intl.formatMessage({ id: 'annual-report-table.clean' })}
      </Typography>
    );
  }
  return (
    <Box>
      <Typography variant="pi" fontWeight="bold" textColor="danger700">
        {intl.formatMessage({ id: 'annual-report-table.problems' }, { count: reasons.length })}
      </Typography>
      <Problems>
        {reasons.map((reason, index) => {
          const { field } = reason;
          return (
            <li key={index} id={messageId(index)}>
              {field && allCells().has(field) ? (
                <button
                  type="button"
                  onClick={() => document.getElementById(inputId(field))?.focus()}
                >
                  {text(reason)}
                </button>
              ) : (
                text(reason)
              )}
            </li>
          );
        })}
      </Problems>
    </Box>
  );
}
