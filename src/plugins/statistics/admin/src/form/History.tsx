import { Box, Flex, Typography } from '@strapi/design-system';
import { Foldout } from '../../../../../admin-kit/Foldout';
import { Section } from '../../../../../admin-kit/Section';
import type { HistoryEntry, ReturnForm } from '../../../server/src/contracts/returns';
import { StateBadge } from '../components/StateBadge';
import { useAmounts } from '../hooks/use-amounts';
import { useNames } from '../hooks/use-names';
import { useTexts } from '../hooks/use-texts';

type Props = Pick<ReturnForm, 'history' | 'rows'>;

function Changes({
  changes,
  names,
}: Pick<HistoryEntry, 'changes'> & { names: Map<string, string> }) {
  const { text } = useTexts();
  const amount = useAmounts();
  if (changes.length === 0) return null;
  return (
    <Foldout label={text('history.changes', { count: changes.length })}>
      <ul>
        {changes.map(({ code, before, after }) => (
          <li key={code}>
            {text('history.change', {
              cell: names.get(code) ?? code,
              before: amount(before) || '—',
              after: amount(after) || '—',
            })}
          </li>
        ))}
      </ul>
    </Foldout>
  );
}

/** Who did what with the return, the newest first. */
export function History({ history, rows }: Props) {
  const { text, time } = useTexts();
  const { moveName } = useNames();
  const names = new Map(rows.map(({ code, name }) => [code, name]));
  return (
    <Section title={text('history.title')}>
      {history.length === 0 && (
        <Typography textColor="neutral600">{text('history.none')}</Typography>
      )}
      <ol>
        {history.map((entry, index) => (
          <Box
            key={`${entry.at}/${index}`}
            tag="li"
            paddingTop={2}
            paddingBottom={2}
            borderColor="neutral150"
            borderWidth="1px 0 0"
          >
            <Flex gap={3} wrap="wrap" alignItems="baseline">
              <Typography variant="pi" textColor="neutral600">
                {time(entry.at)}
              </Typography>
              <Typography fontWeight="semiBold">{moveName(entry.move)}</Typography>
              <Typography>{entry.personName}</Typography>
              {entry.from !== entry.to && <StateBadge state={entry.to} />}
              {entry.reason && (
                <Typography>{text('history.reason', { reason: entry.reason })}</Typography>
              )}
            </Flex>
            <Changes changes={entry.changes} names={names} />
          </Box>
        ))}
      </ol>
    </Section>
  );
}
