import { Button, Flex, Modal } from '@strapi/design-system';
import { useState } from 'react';
import { OpenModal } from '../../../../../admin-kit/OpenModal';
import { SelectField } from '../../../../../admin-kit/SelectField';
import { TextField } from '../../../../../admin-kit/TextField';
import { RELATIONS, type Identity } from '../../../../../domain/statistics/identity';
import { useTexts } from '../hooks/use-texts';
import { readTerms, tellTerms } from './terms';

const LEVELS = ['error', 'warning'] as const;
const SIDES = ['sum', 'max'] as const;

const orNull = (text: string) => (text.trim() === '' ? null : text);

type Props = {
  initial: Identity;
  onTake: (identity: Identity) => void;
  onRemove: () => void;
  onClose: () => void;
};

type Change = (part: Partial<Identity>) => void;
type Sides = { left: string; right: string };
type FieldsProps = {
  identity: Identity;
  change: Change;
  sides: Sides;
  onSides: (part: Partial<Sides>) => void;
};

function SideField({
  side,
  sides,
  onSides,
}: Pick<FieldsProps, 'sides' | 'onSides'> & { side: keyof Sides }) {
  const { text } = useTexts();
  return (
    <TextField
      isRequired
      label={text(`identity.${side}`)}
      hint={text('indicator.formulaHint')}
      value={sides[side]}
      onChange={(typed) => onSides({ [side]: typed })}
      error={readTerms(sides[side]) === null ? text('indicator.formulaWrong') : undefined}
    />
  );
}

function Agreement(props: FieldsProps) {
  const { text } = useTexts();
  const { identity, change } = props;
  return (
    <>
      <SideField {...props} side="left" />
      <SelectField
        label={text('identity.relation')}
        value={identity.relation}
        options={RELATIONS.map((value) => ({ value, label: value }))}
        onChange={(relation) => change({ relation: relation as Identity['relation'] })}
      />
      <SelectField
        label={text('identity.rightOf')}
        value={identity.right.of}
        options={SIDES.map((value) => ({ value, label: text(`identity.rightOf.${value}`) }))}
        onChange={(of) =>
          change({ right: { ...identity.right, of: of === 'max' ? 'max' : 'sum' } })
        }
      />
      <SideField {...props} side="right" />
    </>
  );
}

function IdentityFields(props: FieldsProps) {
  const { text } = useTexts();
  const { identity, change } = props;
  return (
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
        options={LEVELS.map((value) => ({ value, label: text(`identity.level.${value}`) }))}
        onChange={(level) => change({ level: level as Identity['level'] })}
      />
      <Agreement {...props} />
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
  );
}

/** Two sides that have to agree, in codes. */
export function IdentityDialog({ initial, onTake, onRemove, onClose }: Props) {
  const { text } = useTexts();
  const [identity, setIdentity] = useState(initial);
  const [sides, setSides] = useState<Sides>({
    left: tellTerms(initial.left.terms),
    right: tellTerms(initial.right.terms),
  });
  const [left, right] = [readTerms(sides.left), readTerms(sides.right)];
  const take = () => {
    if (!left || !right) return;
    const { of } = identity.right;
    onTake({ ...identity, left: { of: 'sum', terms: left }, right: { of, terms: right } });
  };
  return (
    <OpenModal title={text('identity.title')} onClose={onClose}>
      <Modal.Body>
        <IdentityFields
          identity={identity}
          change={(part) => setIdentity((last) => ({ ...last, ...part }))}
          sides={sides}
          onSides={(part) => setSides((last) => ({ ...last, ...part }))}
        />
      </Modal.Body>
      <Modal.Footer>
        <Button variant="danger-light" onClick={onRemove}>
          {text('sets.remove')}
        </Button>
        <Button disabled={!left || !right} onClick={take}>
          {text('sets.take')}
        </Button>
      </Modal.Footer>
    </OpenModal>
  );
}
