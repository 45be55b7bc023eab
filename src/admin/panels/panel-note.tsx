import { Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';

/** A sentence in a side panel, by the id of its text. */
export function PanelNote({ id }: { id: string }) {
  const intl = useIntl();
  return (
    <Typography variant="omega" textColor="neutral700">
      {intl.formatMessage({ id })}
    </Typography>
  );
}

/** A short list in a side panel, each line in full. */
export function PanelList({ items }: { items: { key: string; text: ReactNode }[] }) {
  return (
    <ul style={{ paddingInlineStart: '1.6rem', listStyle: 'disc', width: '100%' }}>
      {items.map(({ key, text }) => (
        <li key={key} style={{ marginBlockEnd: '0.6rem' }}>
          <Typography variant="omega" textColor="neutral800">
            {text}
          </Typography>
        </li>
      ))}
    </ul>
  );
}
