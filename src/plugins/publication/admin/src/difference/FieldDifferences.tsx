import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { FieldDifference } from '../../../server/src/contracts/api';
import { useTexts } from '../hooks/use-texts';
import { TextDifference } from './TextDifference';

/** Longer texts are shown as one with marks; short values side by side are quicker to read. */
const SHORT = 30;

const isShort = ({ before, after }: FieldDifference) =>
  before.length <= SHORT && after.length <= SHORT && !/\n/.test(before + after);

function Value({ label, value }: { label: string; value: string }) {
  const { text } = useTexts();
  return (
    <Flex gap={2} alignItems="baseline">
      <Box shrink={0} minWidth="6rem">
        <Typography variant="pi" textColor="neutral600">
          {label}
        </Typography>
      </Box>
      <Typography
        textColor={value ? 'neutral800' : 'neutral600'}
        style={{ overflowWrap: 'anywhere' }}
      >
        {value || text('difference.empty')}
      </Typography>
    </Flex>
  );
}

type Props = {
  fields: FieldDifference[];
  /** What the two states are called; the word for "before" and "after" where nothing is said. */
  beforeLabel?: string;
  afterLabel?: string;
  /** What can be done with a field, at the end of its heading. */
  action?: (field: FieldDifference) => ReactNode;
};

/** Field by field, how two states of a document differ. */
export function FieldDifferences({ fields, beforeLabel, afterLabel, action }: Props) {
  const { text } = useTexts();
  const before = beforeLabel ?? text('difference.before');
  const after = afterLabel ?? text('difference.after');
  if (fields.length === 0) return <Typography>{text('difference.none')}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography variant="pi" textColor="neutral600">
        {text('difference.legend', { before, after })}
      </Typography>
      {fields.map((field) => (
        <Box key={field.field} tag="section" aria-label={field.label}>
          <Flex justifyContent="space-between" gap={2} paddingBottom={1}>
            <Typography tag="h3" variant="omega" fontWeight="bold" textColor="neutral800">
              {field.label}
            </Typography>
            {action?.(field)}
          </Flex>
          <Box background="neutral100" hasRadius padding={3}>
            {isShort(field) ? (
              <>
                <Value label={before} value={field.before} />
                <Value label={after} value={field.after} />
              </>
            ) : (
              <TextDifference before={field.before} after={field.after} />
            )}
          </Box>
        </Box>
      ))}
    </Flex>
  );
}
