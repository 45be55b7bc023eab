import { Cross } from '@strapi/icons';
import { useCallback } from 'react';
import { useTexts } from '../hooks/use-texts';
import { useGetPublicationPanelQuery } from '../publication-api';
import {
  useIsPublicationType,
  type Action,
  type ActionDescription,
  type EditProps,
  type ListProps,
} from '../strapi-internals';
import { WithdrawForm } from '../withdrawal/WithdrawForm';

/** "Withdraw" for the menu of the edit view; disabled where there is nothing to withdraw or no permission. */
function useWithdrawAction(
  { model, documentId = '' }: EditProps,
  skip: boolean,
): ActionDescription {
  const { text } = useTexts();
  const { data } = useGetPublicationPanelQuery(
    { model, documentId },
    { skip: skip || documentId === '' },
  );
  // One component for as long as the document is the same: a new one would lose what was typed.
  const Content = useCallback(
    ({ onClose }: { onClose: () => void }) => (
      <WithdrawForm documentKey={{ model, documentId }} onClose={onClose} />
    ),
    [model, documentId],
  );
  return {
    label: text('withdraw.button'),
    icon: <Cross />,
    variant: 'danger',
    disabled: documentId === '' || !data?.can.withdraw,
    position: ['panel'],
    dialog: { type: 'modal', title: text('withdraw.title'), content: Content },
  };
}

/**
 * "Withdraw" in the place of Strapi's "unpublish" for types with a ledger; the server refuses a plain unpublish of
 * theirs anyway. Other types keep it.
 */
export function replaceUnpublish(actions: Action<EditProps>[]): Action<EditProps>[] {
  return actions.map((stock) => {
    if (stock.type !== 'unpublish') return stock;
    const WithdrawAction: Action<EditProps> = (props) => {
      const isPublicationType = useIsPublicationType(props.model);
      const withdraw = useWithdrawAction(props, !isPublicationType);
      const unpublish = stock(props);
      return isPublicationType ? withdraw : unpublish;
    };
    return Object.assign(WithdrawAction, { type: stock.type, position: stock.position });
  });
}

/** A withdrawal needs a reason for each document, so types with a ledger have none in bulk. */
export function replaceBulkUnpublish(actions: Action<ListProps>[]): Action<ListProps>[] {
  return actions.map((stock) => {
    if (stock.type !== 'unpublish') return stock;
    const BulkUnpublishAction: Action<ListProps> = (props) => {
      const isPublicationType = useIsPublicationType(props.model);
      const unpublish = stock(props);
      return isPublicationType ? null : unpublish;
    };
    return Object.assign(BulkUnpublishAction, { type: stock.type, position: stock.position });
  });
}
