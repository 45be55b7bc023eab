import { Box, Tabs } from '@strapi/design-system';
import { Layouts, Page, useQueryParams, useRBAC } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import { AvailabilityTab } from '../availability/AvailabilityTab';
import { ColumnsTab } from '../columns/ColumnsTab';
import { DocumentsTab } from '../documents/DocumentsTab';
import { useTexts } from '../hooks/use-texts';
import { InspectionTab } from '../inspection/InspectionTab';
import { LifeTab } from '../life/LifeTab';
import { LinksTab } from '../links/LinksTab';
import { OverviewTab } from '../overview/OverviewTab';
import { tabPath } from '../paths';
import { PERMISSIONS } from '../permissions';
import { SheetsTab } from '../sheets/SheetsTab';

const TABS = {
  overview: OverviewTab,
  columns: ColumnsTab,
  documents: DocumentsTab,
  inspection: InspectionTab,
  sheets: SheetsTab,
  life: LifeTab,
  availability: AvailabilityTab,
  links: LinksTab,
};
type Tab = keyof typeof TABS;
const NAMES = Object.keys(TABS) as Tab[];

/** For whoever may see what the checks found. */
const CHECKS: ReadonlySet<Tab> = new Set<Tab>(['availability', 'links']);

function TabContent({ tab }: { tab: Tab }) {
  const Content = TABS[tab];
  if (!CHECKS.has(tab)) return <Content />;
  return (
    <Page.Protect permissions={PERMISSIONS.readChecks}>
      <Content />
    </Page.Protect>
  );
}

/** The monitoring page; tab, filters and page live in the address, so that a view can be linked to. */
export default function MonitorPage() {
  const { text } = useTexts();
  const [{ query }] = useQueryParams<{ tab?: string }>();
  const navigate = useNavigate();
  const { allowedActions } = useRBAC({ readChecks: PERMISSIONS.readChecks });
  const tab = NAMES.find((name) => name === query.tab) ?? 'overview';
  // The tab in the address stays, so that what it shows, or that it may not be seen, has its name.
  const names = NAMES.filter(
    (name) => name === tab || !CHECKS.has(name) || allowedActions.canReadChecks === true,
  );
  return (
    <Page.Main>
      <Page.Title>{text('plugin.name')}</Page.Title>
      <Layouts.Header title={text('plugin.name')} subtitle={text('page.subtitle')} />
      <Layouts.Content>
        <Tabs.Root value={tab} onValueChange={(next: string) => navigate(tabPath(next))}>
          <Tabs.List aria-label={text('plugin.name')}>
            {names.map((name) => (
              <Tabs.Trigger key={name} value={name}>
                {text(`tab.${name}`)}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          {names.map((name) => (
            <Tabs.Content key={name} value={name}>
              <Box padding={6}>{name === tab && <TabContent tab={name} />}</Box>
            </Tabs.Content>
          ))}
        </Tabs.Root>
      </Layouts.Content>
    </Page.Main>
  );
}
