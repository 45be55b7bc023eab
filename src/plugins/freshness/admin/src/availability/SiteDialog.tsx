import { Flex, Modal, Typography } from '@strapi/design-system';
import { useState, type ReactElement } from 'react';
import { OpeningModal } from '../../../../../admin-kit/OpeningModal';
import { errorAt } from '../../../../../admin-kit/read-refusal';
import { SendFooter } from '../../../../../admin-kit/SendFooter';
import { useCommand } from '../../../../../admin-kit/use-command';
import type { SavedSite, SiteWeek } from '../../../server/src/contracts/checks';
import { useSaveFreshnessSiteMutation } from '../checks-api';
import { Refusals } from '../components/Refusals';
import { useTexts } from '../hooks/use-texts';
import { NEW_SITE, requestOf } from './site-request';
import { SITE_FIELDS, SiteFields } from './SiteFields';
import { useFirstLook } from './use-first-look';

type FormProps = { site: SiteWeek | null; onClose: () => void };

function SiteForm({ site, onClose }: FormProps) {
  const { text, said } = useTexts();
  const [draft, setDraft] = useState(site ? requestOf(site) : NEW_SITE);
  const [save] = useSaveFreshnessSiteMutation();
  const tellFirstLook = useFirstLook();
  const { send, isSending, refusals } = useCommand<SavedSite>({
    done: text('site.saved'),
    unknown: text('error.unknown'),
    onDone: (saved) => {
      tellFirstLook(saved);
      onClose();
    },
  });
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <Refusals refusals={refusals} shownElsewhere={SITE_FIELDS} />
          <SiteFields
            site={draft}
            onChange={(part) => setDraft((last) => ({ ...last, ...part }))}
            errorAt={errorAt(refusals, said)}
          />
          <Typography tag="p" variant="pi" textColor="neutral600">
            {text('site.saveHint')}
          </Typography>
        </Flex>
      </Modal.Body>
      <SendFooter
        texts={{ cancel: text('cancel'), send: text('policy.save') }}
        isSending={isSending}
        onSend={() => void send(save({ id: site?.id ?? null, data: draft }))}
      />
    </>
  );
}

type Props = {
  /** Null: a new one. */
  site: SiteWeek | null;
  /** The button that opens it. */
  children: ReactElement;
};

/** Adds a site to those that are watched, or changes it. */
export function SiteDialog({ site, children }: Props) {
  const { text } = useTexts();
  return (
    <OpeningModal trigger={children} title={text(site ? 'site.editTitle' : 'site.add')}>
      {(close) => <SiteForm site={site} onClose={close} />}
    </OpeningModal>
  );
}
