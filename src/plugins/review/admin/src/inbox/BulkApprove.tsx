import { Button, Checkbox, Flex, Modal, Typography } from '@strapi/design-system';
import { CheckCircle, CrossCircle } from '@strapi/icons';
import { useState } from 'react';
import type { BulkApproveAnswer, RunSummary } from '../../../server/src/contracts/api';
import { LongText } from '../components/LongText';
import { DialogBody } from '../dialogs/DialogBody';
import { DialogFooter } from '../dialogs/DialogFooter';
import { useCommand } from '../hooks/use-command';
import { useTexts } from '../hooks/use-texts';
import { useBulkApproveMutation } from '../review-api';

type Result = BulkApproveAnswer['results'][number];

function ResultLine({ result }: { result: Result }) {
  const { text, said } = useTexts();
  const Sign = result.approved ? CheckCircle : CrossCircle;
  return (
    <Flex tag="li" gap={3} alignItems="flex-start">
      <Sign
        width="1.6rem"
        height="1.6rem"
        fill={result.approved ? 'success600' : 'danger600'}
        aria-hidden
      />
      <Flex direction="column" alignItems="flex-start" flex="1">
        <Typography fontWeight="semiBold" style={{ overflowWrap: 'anywhere' }}>
          {text(result.approved ? 'bulk.approved' : 'bulk.refused', { title: result.title })}
        </Typography>
        {result.reasons.map((reason, index) => (
          <Typography key={`${reason.code}/${index}`} variant="pi" textColor="neutral700">
            {said(reason)}
          </Typography>
        ))}
      </Flex>
    </Flex>
  );
}

function Results({ results }: { results: Result[] }) {
  const { text } = useTexts();
  return (
    <>
      <Modal.Body>
        <Flex
          tag="ul"
          direction="column"
          alignItems="stretch"
          gap={4}
          aria-label={text('bulk.results')}
        >
          {results.map((result) => (
            <ResultLine key={result.id} result={result} />
          ))}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <span />
        <Modal.Close>
          <Button>{text('close')}</Button>
        </Modal.Close>
      </Modal.Footer>
    </>
  );
}

type FormProps = {
  runs: RunSummary[];
  onClose: () => void;
  onAnswer: (results: Result[]) => void;
};

function BulkForm({ runs, onClose, onAnswer }: FormProps) {
  const { text } = useTexts();
  const [opinion, setOpinion] = useState('');
  const [isProofread, setProofread] = useState(false);
  const [approve] = useBulkApproveMutation();
  const { send, isSending, refusals } = useCommand<BulkApproveAnswer>({
    done: 'bulk.done',
    onDone: ({ results }) => onAnswer(results),
    onConflict: onClose,
  });
  const data = {
    runs: runs.map(({ id, version }) => ({ id, version })),
    isProofread,
    ...(opinion.trim() ? { opinion: opinion.trim() } : {}),
  };
  return (
    <>
      <DialogBody refusals={refusals}>
        <Typography tag="p">{text('bulk.consequence', { count: runs.length })}</Typography>
        <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
          {runs.map(({ id, title }) => (
            <Typography key={id} tag="li" style={{ overflowWrap: 'anywhere' }}>
              {title}
            </Typography>
          ))}
        </Flex>
        <Checkbox checked={isProofread} onCheckedChange={(isOn) => setProofread(isOn === true)}>
          {text('bulk.proofread')}
        </Checkbox>
        <LongText label={text('approve.opinion')} value={opinion} onChange={setOpinion} />
      </DialogBody>
      <DialogFooter
        confirm={text('bulk.confirm')}
        isSending={isSending}
        onConfirm={() => void send(approve(data))}
      />
    </>
  );
}

type Props = { runs: RunSummary[]; onDone: () => void };

/** Approves what is ticked, each on its own; says of each whether it went through. */
export function BulkApprove({ runs, onDone }: Props) {
  const { text } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const [results, setResults] = useState<Result[] | null>(null);
  const toggle = (next: boolean) => {
    setOpen(next);
    if (next) return;
    if (results) onDone();
    setResults(null);
  };
  return (
    <Modal.Root open={isOpen} onOpenChange={toggle}>
      <Modal.Trigger>
        <Button size="S" disabled={runs.length === 0}>
          {text('bulk.button', { count: runs.length })}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{text(results ? 'bulk.results' : 'bulk.title')}</Modal.Title>
        </Modal.Header>
        {results ? (
          <Results results={results} />
        ) : (
          <BulkForm runs={runs} onClose={() => toggle(false)} onAnswer={setResults} />
        )}
      </Modal.Content>
    </Modal.Root>
  );
}
