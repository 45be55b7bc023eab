import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import { AddressTabs } from '../../../../../admin-kit/AddressTabs';
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
  const navigate = useNavigate();
  const { allowedActions } = useRBAC({ readChecks: PERMISSIONS.readChecks });
  return (
    <Page.Main>
      <Page.Title>{text('plugin.name')}</Page.Title>
      <Layouts.Header title={text('plugin.name')} subtitle={text('page.subtitle')} />
      <Layouts.Content>
        <AddressTabs
          tabs={NAMES}
          fallback="overview"
          label={text('plugin.name')}
          nameOf={(tab) => text(`tab.${tab}`)}
          isOffered={(tab) => !CHECKS.has(tab) || allowedActions.canReadChecks === true}
          onChoose={(tab) => navigate(tabPath(tab))}
        >
          {(tab) => <TabContent tab={tab} />}
        </AddressTabs>
      </Layouts.Content>
    </Page.Main>
  );
}
