import { Button, Flex, Modal } from '@strapi/design-system';
import { useState } from 'react';
import { SelectField } from '../../../../../admin-kit/SelectField';
import { TextField } from '../../../../../admin-kit/TextField';
import { RELATIONS, type Identity } from '../../../../../domain/statistics/identity';
import { useTexts } from '../hooks/use-texts';
import { readTerms, tellTerms } from './terms';

const orNull = (text: string) => (text.trim() === '' ? null : text);

type Props = {
  initial: Identity;
  onTake: (identity: Identity) => void;
  onRemove: () => void;
  onClose: () => void;
};

/** Two sides that have to agree, in codes. */
export function IdentityDialog({ initial, onTake, onRemove, onClose }: Props) {
  const { text } = useTexts();
  const [identity, setIdentity] = useState(initial);
  const [sides, setSides] = useState({
    left: tellTerms(initial.left.terms),
    right: tellTerms(initial.right.terms),
  });
  const change = (part: Partial<Identity>) => setIdentity((last) => ({ ...last, ...part }));
  const [left, right] = [readTerms(sides.left), readTerms(sides.right)];
  const sideField = (side: 'left' | 'right') => (
    <TextField
      isRequired
      label={text(`identity.${side}`)}
      hint={text('indicator.formulaHint')}
      value={sides[side]}
      onChange={(typed) => setSides((last) => ({ ...last, [side]: typed }))}
      error={readTerms(sides[side]) === null ? text('indicator.formulaWrong') : undefined}
    />
  );
  const take = () => {
    if (!left || !right) return;
    onTake({
      ...identity,
      left: { of: 'sum', terms: left },
      right: { of: identity.right.of, terms: right },
    });
  };
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{text('identity.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <TextField
              isRequired
              label={text('identity.id')}
              value={identity.id}
              onChange={(id) => change({ id })}
            />
            <SelectField
              label={text('identity.level')}
              value={identity.level}
              options={(['error', 'warning'] as const).map((value) => ({
                value,
                label: text(`identity.level.${value}`),
              }))}
              onChange={(level) => change({ level: level as Identity['level'] })}
            />
            {sideField('left')}
            <SelectField
              label={text('identity.relation')}
              value={identity.relation}
              options={RELATIONS.map((value) => ({ value, label: value }))}
              onChange={(relation) => change({ relation: relation as Identity['relation'] })}
            />
            <SelectField
              label={text('identity.rightOf')}
              value={identity.right.of}
              options={(['sum', 'max'] as const).map((value) => ({
                value,
                label: text(`identity.rightOf.${value}`),
              }))}
              onChange={(of) =>
                change({ right: { of: of === 'max' ? 'max' : 'sum', terms: right ?? [] } })
              }
            />
            {sideField('right')}
            <TextField
              isRequired
              label={text('indicator.legalTitle')}
              value={identity.legalTitle}
              onChange={(legalTitle) => change({ legalTitle })}
            />
            <TextField
              label={text('indicator.legalProvision')}
              value={identity.legalProvision ?? ''}
              onChange={(provision) => change({ legalProvision: orNull(provision) })}
            />
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="danger-light" onClick={onRemove}>
            {text('sets.remove')}
          </Button>
          <Button disabled={!left || !right} onClick={take}>
            {text('sets.take')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
