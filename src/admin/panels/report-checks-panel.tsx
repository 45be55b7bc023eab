import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Panel } from '../strapi-internals';
import { bilingualText, type BilingualText } from './bilingual-text';
import { PanelList, PanelNote } from './panel-note';

type Warning = { code: string; field?: string } & BilingualText;

function isWarning(value: unknown): value is Warning {
  return typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;
}

function ReportChecks({ document }: { document?: Record<string, unknown> }) {
  const intl = useIntl();
  if (!document) return <PanelNote id="panels.reportChecks.unsaved" />;
  const warnings = Array.isArray(document.warnings) ? document.warnings.filter(isWarning) : [];
  if (warnings.length === 0) return <PanelNote id="panels.reportChecks.none" />;
  return (
    <Box width="100%">
      <Typography variant="omega" fontWeight="bold" textColor="neutral800">
        {intl.formatMessage({ id: 'panels.reportChecks.count' }, { count: warnings.length })}
      </Typography>
      <PanelList
        items={warnings.map((warning, index) => ({
          key: String(index),
          text: bilingualText(warning, intl.locale),
        }))}
      />
    </Box>
  );
}

/** What does not add up in an annual report, as stored at its last save. */
export const ReportChecksPanel: Panel = ({ model, document }) => {
  const intl = useIntl();
  if (model !== 'api::annual-report.annual-report') return null;
  return {
    title: intl.formatMessage({ id: 'panels.reportChecks.title' }),
    content: <ReportChecks document={document} />,
  };
};
