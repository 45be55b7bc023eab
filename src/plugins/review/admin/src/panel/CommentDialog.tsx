import { Button, Flex, Modal } from '@strapi/design-system';
import { useState } from 'react';

import type { ReviewComment } from '../../../server/src/contracts/api';
import { LongText } from '../components/LongText';
import { Refusals } from '../components/Refusals';
import { SelectField } from '../../../../../admin-kit/SelectField';
import { DialogFooter } from '../dialogs/DialogFooter';
import { useCommand } from '../hooks/use-command';
import { useTexts } from '../hooks/use-texts';
import { useAddReviewCommentMutation, type DocumentKey } from '../review-api';
import { useFields } from '../strapi-internals';

type Props = {
  documentKey: DocumentKey;
  /** The comment that is answered; a new one without. */
  parent?: ReviewComment;
};

const WHOLE = 'whole-document';

function CommentForm({ documentKey, parent, onClose }: Props & { onClose: () => void }) {
  const { text } = useTexts();
  const fields = useFields(documentKey.model);
  const [field, setField] = useState(WHOLE);
  const [comment, setComment] = useState('');
  const [add] = useAddReviewCommentMutation();
  const { send, isSending, refusals } = useCommand({
    done: 'comment.added',
    onDone: onClose,
    onConflict: onClose,
  });
  const place = parent ? { parentId: parent.id } : field === WHOLE ? {} : { field };
  const data = { text: comment.trim(), ...place };
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={5}>
          {!parent && (
            <SelectField
              label={text('comment.field')}
              value={field}
              onChange={setField}
              options={[
                { value: WHOLE, label: text('comment.wholeDocument') },
                ...fields.map(({ name, label }) => ({ value: name, label })),
              ]}
            />
          )}
          <LongText isRequired label={text('comment.text')} value={comment} onChange={setComment} />
          <Refusals refusals={refusals} />
        </Flex>
      </Modal.Body>
      <DialogFooter
        confirm={text(parent ? 'comment.reply' : 'comment.add')}
        isSending={isSending}
        isDisabled={data.text === ''}
        onConfirm={() => void send(add({ key: documentKey, data }))}
      />
    </>
  );
}

/** A button that opens the form for a comment, or for a reply to one. */
export function CommentDialog(props: Props) {
  const { text } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const key = props.parent ? 'comment.reply' : 'comment.add';
  return (
    <Modal.Root open={isOpen} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button
          variant={props.parent ? 'ghost' : 'tertiary'}
          size="S"
          {...(props.parent
            ? { 'aria-label': text('comment.replyLabel', { author: props.parent.authorName }) }
            : {})}
        >
          {text(key)}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{text(key)}</Modal.Title>
        </Modal.Header>
        <CommentForm {...props} onClose={() => setOpen(false)} />
      </Modal.Content>
    </Modal.Root>
  );
}
