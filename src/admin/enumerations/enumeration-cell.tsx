import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { enumerationLabelId } from './enumeration-label-id';

/** A value of an enumeration in the list view. */
export function EnumerationCell({ name, value }: { name: string; value: unknown }) {
  const intl = useIntl();
  const text =
    typeof value === 'string'
      ? intl.formatMessage({ id: enumerationLabelId(name, value), defaultMessage: value })
      : '-';
  return (
    <Typography textColor="neutral800" maxWidth="30rem" ellipsis>
      {text}
    </Typography>
  );
}
