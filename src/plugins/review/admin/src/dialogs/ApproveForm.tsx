import { Box, Checkbox, Field, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { Notice } from '../../../../../admin-kit/Notice';
import type { ApproveRequest, PanelFinding } from '../../../server/src/contracts/api';
import { LongText } from '../components/LongText';
import { useFieldError } from '../hooks/use-command';
import { useTexts } from '../hooks/use-texts';
import { Finding } from '../panel/Findings';
import { stepOf } from '../panel/panel-run';
import { DialogBody } from './DialogBody';
import { DialogFooter } from './DialogFooter';
import { useRunCommand, type RunFormProps } from './run-form';
import { SecrecyFields } from './SecrecyFields';
import { EMPTY_SECRECY, toSecrecyAnswers } from './secrecy-draft';

const isShown = (field: string) =>
  field.startsWith('secrecy.') || field === 'opinion' || field === 'isProofread';

type FindingsProps = {
  findings: PanelFinding[];
  confirmed: readonly string[];
  onChange: (keys: string[]) => void;
};

/** What the automatic check found: to be confirmed one by one, under the name of who confirms. */
function FindingsToConfirm({ findings, confirmed, onChange }: FindingsProps) {
  const { text } = useTexts();
  const toConfirm = findings.filter(({ severity }) => severity === 'confirm');
  const blocking = findings.filter(({ severity }) => severity === 'block');
  const toggle = (key: string, isOn: boolean) =>
    onChange(isOn ? [...confirmed, key] : confirmed.filter((other) => other !== key));
  return (
    <>
      {blocking.length > 0 && (
        <Notice kind="danger" title={text('approve.blocked')}>
          <Flex direction="column" alignItems="stretch" gap={2}>
            {blocking.map((finding) => (
              <Finding key={finding.key} finding={finding} />
            ))}
          </Flex>
        </Notice>
      )}
      {toConfirm.length > 0 && (
        <Box tag="fieldset" borderColor="neutral200" hasRadius padding={4}>
          <Typography tag="legend" variant="pi" fontWeight="bold">
            {text('approve.findings')}
          </Typography>
          <Flex direction="column" alignItems="stretch" gap={3}>
            {toConfirm.map((finding) => (
              <Checkbox
                key={finding.key}
                checked={confirmed.includes(finding.key)}
                onCheckedChange={(isOn) => toggle(finding.key, isOn === true)}
              >
                <Finding finding={finding} />
              </Checkbox>
            ))}
          </Flex>
        </Box>
      )}
    </>
  );
}

type ProofreadProps = {
  isProofread: boolean;
  onChange: (isProofread: boolean) => void;
  error: string | undefined;
};

function ProofreadField({ isProofread, onChange, error }: ProofreadProps) {
  const { text } = useTexts();
  return (
    <Field.Root error={error}>
      <Checkbox checked={isProofread} onCheckedChange={(isOn) => onChange(isOn === true)}>
        {text('approve.proofread')}
      </Checkbox>
      <Field.Error />
    </Field.Root>
  );
}

/** Approves the step whose turn it is; in a secrecy review with its form, whose result may also say no. */
export function ApproveForm(props: RunFormProps) {
  const { run, findings } = props;
  const { text } = useTexts();
  const step = stepOf(run);
  const [opinion, setOpinion] = useState('');
  const [isProofread, setProofread] = useState(false);
  const [confirmed, setConfirmed] = useState<string[]>([]);
  const [secrecy, setSecrecy] = useState(EMPTY_SECRECY);
  const { send, isSending, refusals } = useRunCommand(props, 'approve.done');
  const errorAt = useFieldError(refusals);
  const isSecrecyReview = step?.kind === 'secrecy_review';
  const data: ApproveRequest = {
    version: run.version,
    ...(opinion.trim() ? { opinion: opinion.trim() } : {}),
    ...(step?.proofreading ? { isProofread } : {}),
    ...(isSecrecyReview ? { secrecy: toSecrecyAnswers(secrecy) } : {}),
    ...(confirmed.length > 0 ? { confirmedFindings: confirmed } : {}),
  };
  return (
    <>
      <DialogBody refusals={refusals} shownElsewhere={isShown}>
        {step && <Typography tag="p">{text('approve.step', { step: step.name })}</Typography>}
        {isSecrecyReview && (
          <SecrecyFields draft={secrecy} onChange={setSecrecy} errorAt={errorAt} />
        )}
        <FindingsToConfirm findings={findings} confirmed={confirmed} onChange={setConfirmed} />
        {step?.proofreading && (
          <ProofreadField
            isProofread={isProofread}
            onChange={setProofread}
            error={isProofread ? undefined : errorAt('isProofread')}
          />
        )}
        <LongText
          label={text('approve.opinion')}
          value={opinion}
          onChange={setOpinion}
          error={errorAt('opinion')}
        />
      </DialogBody>
      <DialogFooter
        confirm={text(isSecrecyReview ? 'secrecy.confirm' : 'approve.confirm')}
        isSending={isSending}
        isDisabled={isSecrecyReview && secrecy.result === ''}
        onConfirm={() => send({ action: 'approve', data })}
      />
    </>
  );
}
