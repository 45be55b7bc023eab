import { Box, Tabs } from '@strapi/design-system';
import { Layouts, Page, useQueryParams } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import { ColumnsTab } from '../columns/ColumnsTab';
import { DocumentsTab } from '../documents/DocumentsTab';
import { useTexts } from '../hooks/use-texts';
import { InspectionTab } from '../inspection/InspectionTab';
import { LifeTab } from '../life/LifeTab';
import { OverviewTab } from '../overview/OverviewTab';
import { tabPath } from '../paths';
import { SheetsTab } from '../sheets/SheetsTab';

const TABS = {
  overview: OverviewTab,
  columns: ColumnsTab,
  documents: DocumentsTab,
  inspection: InspectionTab,
  sheets: SheetsTab,
  life: LifeTab,
};
type Tab = keyof typeof TABS;
const NAMES = Object.keys(TABS) as Tab[];

/** The monitoring page; tab, filters and page live in the address, so that a view can be linked to. */
export default function MonitorPage() {
  const { text } = useTexts();
  const [{ query }] = useQueryParams<{ tab?: string }>();
  const navigate = useNavigate();
  const tab = NAMES.find((name) => name === query.tab) ?? 'overview';
  const Content = TABS[tab];
  return (
    <Page.Main>
      <Page.Title>{text('plugin.name')}</Page.Title>
      <Layouts.Header title={text('plugin.name')} subtitle={text('page.subtitle')} />
      <Layouts.Content>
        <Tabs.Root value={tab} onValueChange={(next: string) => navigate(tabPath(next))}>
          <Tabs.List aria-label={text('plugin.name')}>
            {NAMES.map((name) => (
              <Tabs.Trigger key={name} value={name}>
                {text(`tab.${name}`)}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          {NAMES.map((name) => (
            <Tabs.Content key={name} value={name}>
              <Box padding={6}>{name === tab && <Content />}</Box>
            </Tabs.Content>
          ))}
        </Tabs.Root>
      </Layouts.Content>
    </Page.Main>
  );
}
