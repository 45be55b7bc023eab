import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useState, type ReactElement } from 'react';
import type { OrganizationNode } from '../../../../server/src/catalog/contracts';
import { useTexts } from '../hooks/use-texts';
import { OperationModal } from './OperationModal';
import { Picker } from './Picker';

type Props = {
  organization: OrganizationNode;
  organizations: OrganizationNode[];
  trigger: ReactElement;
  onDone: () => void;
};

/** The three ways an organization ends. */
const WAYS = ['merge', 'abolish-transfer', 'abolish-close'] as const;
type Way = (typeof WAYS)[number];

function toBody(
  way: Way,
  { documentId }: OrganizationNode,
  heir: string | null,
  subordinatesTo: string | null,
): object {
  if (way === 'merge') return { from: documentId, into: heir, subordinatesTo };
  const columns = way === 'abolish-close' ? 'close' : { transferTo: heir };
  return { organization: documentId, columns, subordinatesTo };
}

/** Merges or abolishes one organization. */
export function OrganizationDialog({ organization, organizations, trigger, onDone }: Props) {
  const { text } = useTexts();
  const [way, setWay] = useState<Way>('merge');
  const [heir, setHeir] = useState<string | null>(null);
  const [subordinatesTo, setSubordinatesTo] = useState<string | null>(null);
  const choices = organizations
    .filter(
      ({ documentId, operatingStatus }) =>
        operatingStatus === 'active' && documentId !== organization.documentId,
    )
    .map(({ documentId, name }) => ({ value: documentId, label: name }));
  return (
    <OperationModal
      title={text('dialog.organization', { name: organization.name })}
      trigger={trigger}
      kind={way === 'merge' ? 'merge-organizations' : 'abolish-organization'}
      body={toBody(way, organization, heir, subordinatesTo)}
      onDone={onDone}
    >
      <Field.Root hint={text(`way.${way}.hint`)}>
        <Field.Label>{text('field.way')}</Field.Label>
        <SingleSelect value={way} onChange={(next: string | number) => setWay(next as Way)}>
          {WAYS.map((one) => (
            <SingleSelectOption key={one} value={one}>
              {text(`way.${one}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
        <Field.Hint />
      </Field.Root>
      {way !== 'abolish-close' && (
        <Picker
          label={text(way === 'merge' ? 'field.successor' : 'field.heir')}
          choices={choices}
          value={heir}
          onChange={setHeir}
          isRequired
        />
      )}
      {organization.subordinates > 0 && (
        <Picker
          label={text('field.subordinatesTo', { count: organization.subordinates })}
          choices={choices}
          value={subordinatesTo}
          onChange={setSubordinatesTo}
          isRequired
        />
      )}
    </OperationModal>
  );
}
