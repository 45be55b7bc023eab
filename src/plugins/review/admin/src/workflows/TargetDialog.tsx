import { Button, Flex, Modal } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState } from 'react';
import type { OrganizationRef } from '../../../../directory/server/src/contracts/api';
import type { CategoryChoice } from '../../../server/src/contracts/api';
import { OpeningModal } from '../../../../../admin-kit/OpeningModal';
import { SearchPicker, type Option } from '../components/SearchPicker';
import { SelectField } from '../../../../../admin-kit/SelectField';
import { DialogFooter } from '../dialogs/DialogFooter';
import { useReviewedTypes } from '../hooks/use-reviewed-types';
import { useTexts } from '../hooks/use-texts';
import type { DraftTarget } from './workflow-draft';

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
    categoryId: category?.value ?? null,
    categoryName: category?.label ?? null,
    mergedIntoName: null,
    organizationId: organization?.value ?? null,
    organizationName: organization?.label ?? null,
  };
  const isThere = targets.some(
    (other) =>
      other.uid === uid &&
      other.categoryId === target.categoryId &&
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
          <SearchPicker<CategoryChoice[]>
            label={text('target.categoryField')}
            hint={text('target.categoryHint')}
            placeholder={text('picker.category')}
            value={category}
            onChange={setCategory}
            urlOf={(search) => `/review/categories?q=${encodeURIComponent(search)}`}
            optionsOf={(found) =>
              found.map(({ documentId, name }) => ({ value: documentId, label: name }))
            }
          />
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
  return (
    <OpeningModal
      trigger={
        <Button variant="secondary" startIcon={<Plus />}>
          {text('target.add')}
        </Button>
      }
      title={text('target.add')}
    >
      {(close) => <TargetForm {...props} onClose={close} />}
    </OpeningModal>
  );
}
