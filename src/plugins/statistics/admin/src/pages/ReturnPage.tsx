import { Box, EmptyStateLayout, Flex, Link } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { ToneBadge } from '../../../../../admin-kit/ToneBadge';
import type { ReturnForm } from '../../../server/src/contracts/returns';
import { Notice } from '../../../../../admin-kit/Notice';
import { useGetStatisticsReturnQuery } from '../api/returns-api';
import { Loaded } from '../components/Loaded';
import { StateBadge } from '../components/StateBadge';
import { FormDesk } from '../form/FormDesk';
import { lastReturned } from '../form/last-returned';
import { useNames } from '../hooks/use-names';
import { useTexts } from '../hooks/use-texts';
import { tabPath } from '../paths';

const NOT_FOUND = 404;

function Badges({ form }: { form: ReturnForm }) {
  const { text } = useTexts();
  const { lateBy } = useNames();
  return (
    <Flex gap={2}>
      <StateBadge state={form.state} />
      {form.revision > 1 && (
        <ToneBadge tone="secondary">{text('return.revision', { number: form.revision })}</ToneBadge>
      )}
      {form.isLate && <ToneBadge tone="danger">{lateBy(form.workingDaysLate)}</ToneBadge>}
    </Flex>
  );
}

/** Why the return has come back, or why it is corrected, before anything else. */
function WhyAgain({ form }: { form: ReturnForm }) {
  const { text } = useTexts();
  const returned = lastReturned(form);
  if (returned) {
    return (
      <Notice kind="warning" title={text('returned.title', { person: returned.personName })}>
        {returned.reason}
      </Notice>
    );
  }
  if (form.state === 'frozen' || form.revisionReason === null) return null;
  return (
    <Notice kind="neutral" title={text('corrected.title', { number: form.revision })}>
      {form.revisionReason}
    </Notice>
  );
}

/** One return as a form to fill in, to check, to accept. */
export default function ReturnPage() {
  const { text } = useTexts();
  const { quarterName } = useNames();
  const { id = '' } = useParams();
  const answer = useGetStatisticsReturnQuery(id, { refetchOnMountOrArgChange: true });
  const form = answer.data;
  const isMissing = (answer.error as { status?: number } | undefined)?.status === NOT_FOUND;
  return (
    <Page.Main>
      <Page.Title>{form?.unitName ?? text('plugin.name')}</Page.Title>
      <Layouts.Header
        title={form ? `${form.unitName} ${quarterName(form.quarter)}` : text('return.title')}
        subtitle={form ? text('return.subtitle', { set: form.setName, day: form.dueOn }) : ''}
        navigationAction={
          <Link tag={RouterLink} to={tabPath('returns')} startIcon={<ArrowLeft />}>
            {text('return.back')}
          </Link>
        }
        primaryAction={form && <Badges form={form} />}
      />
      <Layouts.Content>
        {isMissing ? (
          <EmptyStateLayout content={text('return.missing')} />
        ) : (
          <Loaded answer={answer}>
            {(read) => (
              <Flex direction="column" alignItems="stretch" gap={4}>
                <WhyAgain form={read} />
                <Box paddingBottom={8}>
                  <FormDesk key={read.id} form={read} onReload={() => void answer.refetch()} />
                </Box>
              </Flex>
            )}
          </Loaded>
        )}
      </Layouts.Content>
    </Page.Main>
  );
}
