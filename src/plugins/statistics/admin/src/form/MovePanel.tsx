import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { Section } from '../../../../../admin-kit/Section';
import type { ReturnMoveName } from '../../../../../domain/statistics/return-state';
import type { ReturnForm } from '../../../server/src/contracts/returns';
import { useNames } from '../hooks/use-names';
import { useTexts } from '../hooks/use-texts';
import { MoveDialog } from './MoveDialog';
import { shownMoves } from './shown-moves';

/** Many wrong cells are told in the list of the checks; here the first of them are enough. */
const REASONS_SHOWN = 3;

type Props = { form: ReturnForm; hasChanges: boolean };

function MoveItem(props: {
  shown: ReturnForm['moves'][number];
  hasChanges: boolean;
  onOpen: () => void;
}) {
  const { text, said } = useTexts();
  const { moveName } = useNames();
  const { move, reasons } = props.shown;
  const told = props.hasChanges ? [text('move.saveFirst')] : reasons.map(said);
  const more = told.length - REASONS_SHOWN;
  const listId = `statistics-move-${move}`;
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Button
        fullWidth
        variant={move === 'send_back' ? 'danger-light' : 'secondary'}
        disabled={told.length > 0}
        aria-describedby={told.length > 0 ? listId : undefined}
        onClick={props.onOpen}
      >
        {moveName(move)}
      </Button>
      {told.length > 0 && (
        <ul id={listId}>
          {told.slice(0, REASONS_SHOWN).map((sentence, index) => (
            <Typography key={index} tag="li" variant="pi" textColor="neutral600">
              {sentence}
            </Typography>
          ))}
          {more > 0 && (
            <Typography tag="li" variant="pi" textColor="neutral600">
              {text('move.more', { count: more })}
            </Typography>
          )}
        </ul>
      )}
    </Flex>
  );
}

/** What can be done with the return next, and why not where one may not. */
export function MovePanel({ form, hasChanges }: Props) {
  const { text } = useTexts();
  const [opened, setOpened] = useState<ReturnMoveName | null>(null);
  const shown = shownMoves(form.state, form.moves);
  return (
    <Section title={text('move.panel')}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        {shown.length === 0 && <Typography textColor="neutral600">{text('move.none')}</Typography>}
        {shown.map((one) => (
          <MoveItem
            key={one.move}
            shown={one}
            hasChanges={hasChanges}
            onOpen={() => setOpened(one.move)}
          />
        ))}
      </Flex>
      {opened && <MoveDialog form={form} move={opened} onClose={() => setOpened(null)} />}
    </Section>
  );
}
