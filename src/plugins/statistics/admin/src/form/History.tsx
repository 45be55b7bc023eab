import { Box, Flex, Typography } from '@strapi/design-system';
import { Foldout } from '../../../../../admin-kit/Foldout';
import { Section } from '../../../../../admin-kit/Section';
import type { HistoryEntry, ReturnForm } from '../../../server/src/contracts/returns';
import { StateBadge } from '../components/StateBadge';
import { useAmounts } from '../hooks/use-amounts';
import { useNames } from '../hooks/use-names';
import { useTexts } from '../hooks/use-texts';
import { inFormOrder, tellChange } from './tell-change';

type Props = Pick<ReturnForm, 'history' | 'rows'>;

function Changes({
  changes,
  rowNames,
}: Pick<HistoryEntry, 'changes'> & { rowNames: Map<string, string> }) {
  const { text } = useTexts();
  const { footerName } = useNames();
  const amount = useAmounts();
  if (changes.length === 0) return null;
  return (
    <Foldout label={text('history.changes', { count: changes.length })}>
      <ul>
        {inFormOrder(changes, rowNames).map((change) => {
          const { key, params } = tellChange(change, { rowNames, footerName, amount });
          return <li key={`${change.part}/${change.code}`}>{text(key, params)}</li>;
        })}
      </ul>
    </Foldout>
  );
}

/** Who did what with the return, the newest first. */
export function History({ history, rows }: Props) {
  const { text, time } = useTexts();
  const { moveName } = useNames();
  const rowNames = new Map(rows.map(({ code, name }) => [code, name]));
  // Typing in is what filling in is called; the two other ways are told by name.
  const doneName = ({ move, kind }: HistoryEntry) =>
    kind === null || kind === 'typed' ? moveName(move) : text(`history.kind.${kind}`);
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
              <Typography fontWeight="semiBold">{doneName(entry)}</Typography>
              <Typography>{entry.personName}</Typography>
              {entry.from !== entry.to && <StateBadge state={entry.to} />}
              {entry.reason && (
                <Typography>{text('history.reason', { reason: entry.reason })}</Typography>
              )}
            </Flex>
            <Changes changes={entry.changes} rowNames={rowNames} />
          </Box>
        ))}
      </ol>
    </Section>
  );
}
