import { Button, Field, Flex, Modal, TextInput } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState, type ChangeEvent } from 'react';
import { useResource } from '../../../../../admin-kit/use-resource';
import type { OrganizationRef } from '../../../../directory/server/src/contracts/api';
import type { LedgerChoice } from '../../../../publication/server/src/ledger-page/contract';
import { SearchPicker, type Option } from '../components/SearchPicker';
import { SelectField } from '../components/SelectField';
import { DialogFooter } from '../dialogs/DialogFooter';
import { useReviewedTypes } from '../hooks/use-reviewed-types';
import { useTexts } from '../hooks/use-texts';
import type { DraftTarget } from './workflow-draft';

type CategoryProps = { value: Option | null; onChange: (category: Option | null) => void };

const categoriesUrl = (search: string) =>
  `/publication/ledger/categories?q=${encodeURIComponent(search)}`;

/** Chooses a category by name; its path is typed by who may not read the ledger, whose list of names this is. */
function CategoryField({ value, onChange }: CategoryProps) {
  const { text } = useTexts();
  const { hasFailed } = useResource<LedgerChoice[]>(categoriesUrl(''));
  if (hasFailed) {
    return (
      <Field.Root hint={text('target.pathHint')}>
        <Field.Label>{text('target.path')}</Field.Label>
        <TextInput
          value={value?.value ?? ''}
          onChange={({ target }: ChangeEvent<HTMLInputElement>) => {
            const path = target.value.trim();
            onChange(path ? { value: path, label: path } : null);
          }}
        />
        <Field.Hint />
      </Field.Root>
    );
  }
  return (
    <SearchPicker<LedgerChoice[]>
      label={text('target.categoryField')}
      hint={text('target.categoryHint')}
      placeholder={text('picker.category')}
      value={value}
      onChange={onChange}
      urlOf={categoriesUrl}
      optionsOf={(choices) => choices}
    />
  );
}

type Props = { targets: DraftTarget[]; onAdd: (target: DraftTarget) => void };

function TargetForm({ targets, onAdd, onClose }: Props & { onClose: () => void }) {
  const { text } = useTexts();
  const types = useReviewedTypes();
  const [uid, setUid] = useState('');
  const [category, setCategory] = useState<Option | null>(null);
  const [organization, setOrganization] = useState<Option | null>(null);
  const target: DraftTarget = {
    uid,
    typeName: types.find((type) => type.uid === uid)?.name ?? uid,
    categoryPath: category?.value ?? null,
    categoryName: category?.label ?? null,
    organizationId: organization?.value ?? null,
    organizationName: organization?.label ?? null,
  };
  const isThere = targets.some(
    (other) =>
      other.uid === uid &&
      other.categoryPath === target.categoryPath &&
      other.organizationId === target.organizationId,
  );
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <SelectField
            isRequired
            label={text('target.type')}
            placeholder={text('choose')}
            value={uid}
            onChange={setUid}
            options={types.map((type) => ({ value: type.uid, label: type.name }))}
            error={isThere ? text('target.there') : undefined}
          />
          <CategoryField value={category} onChange={setCategory} />
          <SearchPicker<OrganizationRef[]>
            label={text('target.organizationField')}
            hint={text('target.organizationHint')}
            placeholder={text('picker.organization')}
            value={organization}
            onChange={setOrganization}
            urlOf={(search) => `/directory/organizations?search=${encodeURIComponent(search)}`}
            optionsOf={(found) =>
              found.map(({ documentId, name }) => ({ value: documentId, label: name }))
            }
          />
        </Flex>
      </Modal.Body>
      <DialogFooter
        confirm={text('target.confirm')}
        isSending={false}
        isDisabled={uid === '' || isThere}
        onConfirm={() => {
          onAdd(target);
          onClose();
        }}
      />
    </>
  );
}

/** A button that opens the form for one more place where a workflow holds. */
export function TargetDialog(props: Props) {
  const { text } = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <Modal.Root open={isOpen} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button variant="secondary" startIcon={<Plus />}>
          {text('target.add')}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{text('target.add')}</Modal.Title>
        </Modal.Header>
        <TargetForm {...props} onClose={() => setOpen(false)} />
      </Modal.Content>
    </Modal.Root>
  );
}
