import { Box, Button, Flex, Loader, Status, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Panel } from '../strapi-internals';
import { bilingualText } from './bilingual-text';
import { PanelList, PanelNote } from './panel-note';
import { useClock, type Clock } from './use-clock';

const VARIANTS = { open: 'secondary', overdue: 'danger', late: 'warning', met: 'success' } as const;

function Row({ id, value }: { id: string; value: string }) {
  const intl = useIntl();
  return (
    <Flex justifyContent="space-between" width="100%" gap={2}>
      <Typography tag="dt" variant="omega" textColor="neutral700">
        {intl.formatMessage({ id })}
      </Typography>
      <Typography tag="dd" variant="omega" fontWeight="semiBold" textColor="neutral800">
        {value}
      </Typography>
    </Flex>
  );
}

function ClockStatus({ clock }: { clock: Clock }) {
  const intl = useIntl();
  const days = {
    open: clock.workingDaysLeft,
    overdue: clock.workingDaysOverdue,
    late: clock.workingDaysLate,
    met: 0,
  }[clock.state];
  const counted = typeof days === 'number';
  const id = `panels.clock.${counted ? 'state' : 'stateWithoutCount'}.${clock.state}`;
  return (
    <Status variant={VARIANTS[clock.state]} size="S" width="100%">
      <Typography tag="span" variant="omega" fontWeight="bold" textColor="neutral800">
        {intl.formatMessage({ id }, counted ? { days } : {})}
      </Typography>
    </Status>
  );
}

function ClockFacts({ clock }: { clock: Clock }) {
  const intl = useIntl();
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <ClockStatus clock={clock} />
      <Flex tag="dl" direction="column" gap={1} width="100%">
        <Row id="panels.clock.startsOn" value={clock.startsOn} />
        <Row id="panels.clock.dueOn" value={clock.dueOn} />
      </Flex>
      <details>
        <Typography tag="summary" variant="omega" textColor="primary600" cursor="pointer">
          {intl.formatMessage({ id: 'panels.clock.trace' })}
        </Typography>
        <Box paddingTop={2}>
          <PanelList
            items={clock.trace.map((line, index) => ({
              key: String(index),
              text: bilingualText(line, intl.locale),
            }))}
          />
        </Box>
      </details>
    </Flex>
  );
}

function StoredClock({ documentId, version }: { documentId: string; version: string }) {
  const intl = useIntl();
  const [state, retry] = useClock(documentId, version);
  if (state.status === 'loading') return <Loader small />;
  if (state.status === 'empty') return <PanelNote id="panels.clock.noFormedOn" />;
  if (state.status === 'ready') return <ClockFacts clock={state.clock} />;
  return (
    <Flex direction="column" alignItems="flex-start" gap={2} role="alert">
      <Typography variant="omega" textColor="danger600">
        {state.message ?? intl.formatMessage({ id: 'panels.clock.failed' })}
      </Typography>
      <Button variant="tertiary" size="S" onClick={retry}>
        {intl.formatMessage({ id: 'panels.clock.retry' })}
      </Button>
    </Flex>
  );
}

function ClockContent({
  documentId,
  document,
}: {
  documentId?: string;
  document?: Record<string, unknown>;
}) {
  if (!documentId || !document) return <PanelNote id="panels.clock.unsaved" />;
  if (!document.formedOn) return <PanelNote id="panels.clock.noFormedOn" />;
  return <StoredClock documentId={documentId} version={String(document.updatedAt)} />;
}

/** The article 26 clock beside a disclosure: when publication is due, and why. */
export const ClockPanel: Panel = ({ model, documentId, document }) => {
  const intl = useIntl();
  if (model !== 'api::disclosure.disclosure') return null;
  return {
    title: intl.formatMessage({ id: 'panels.clock.title' }),
    content: <ClockContent documentId={documentId} document={document} />,
  };
};
