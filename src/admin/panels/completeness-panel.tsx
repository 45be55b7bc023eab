import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useAttributeLabels, type Panel } from '../strapi-internals';
import { PanelList, PanelNote } from './panel-note';

/** The design system's progress bar has one fixed width, too narrow for a panel. */
function Bar({ percent }: { percent: number }) {
  const intl = useIntl();
  return (
    <Box
      background="neutral200"
      hasRadius
      role="meter"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-label={intl.formatMessage({ id: 'panels.completeness.title' })}
    >
      <Box background="primary600" hasRadius height="0.8rem" width={`${percent}%`} />
    </Box>
  );
}

function Completeness({ model, document }: { model: string; document?: Record<string, unknown> }) {
  const labelOf = useAttributeLabels(model);
  const percent = document?.completenessPercent;
  if (typeof percent !== 'number') return <PanelNote id="panels.completeness.unsaved" />;
  const missing = Array.isArray(document?.missingItems) ? document.missingItems.map(String) : [];
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Flex gap={3}>
        <Box flex="1">
          <Bar percent={percent} />
        </Box>
        <Typography variant="omega" fontWeight="bold" textColor="neutral800">
          {percent}%
        </Typography>
      </Flex>
      {missing.length === 0 ? (
        <PanelNote id="panels.completeness.complete" />
      ) : (
        <Box>
          <PanelNote id="panels.completeness.missing" />
          <PanelList items={missing.map((item) => ({ key: item, text: labelOf(item) }))} />
        </Box>
      )}
    </Flex>
  );
}

/** How much of what article 20(2) asks an organization to publish about itself is entered. */
export const CompletenessPanel: Panel = ({ model, document }) => {
  const intl = useIntl();
  if (model !== 'api::organization.organization') return null;
  return {
    title: intl.formatMessage({ id: 'panels.completeness.title' }),
    content: <Completeness model={model} document={document} />,
  };
};
