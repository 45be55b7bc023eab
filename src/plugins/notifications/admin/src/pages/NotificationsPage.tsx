import { Layouts, Page, useQueryParams, useRBAC } from '@strapi/strapi/admin';
import { AddressTabs } from '../../../../../admin-kit/AddressTabs';
import { DeliveriesTab } from '../deliveries/DeliveriesTab';
import { useTexts } from '../hooks/use-texts';
import { InboxTab } from '../inbox/InboxTab';
import { PERMISSIONS } from '../permissions';
import { SettingsTab } from '../settings/SettingsTab';
import { TemplatesTab } from '../templates/TemplatesTab';

const TABS = {
  inbox: InboxTab,
  deliveries: DeliveriesTab,
  templates: TemplatesTab,
  settings: SettingsTab,
};
type Tab = keyof typeof TABS;
const NAMES = Object.keys(TABS) as Tab[];

/** The messages of the person signed in; for administrators also what was mailed, and its texts. */
export default function NotificationsPage() {
  const { text } = useTexts();
  const [, setQuery] = useQueryParams<{ tab?: string }>();
  const { allowedActions } = useRBAC(PERMISSIONS);
  const isOffered: Record<Tab, boolean> = {
    inbox: true,
    deliveries: Boolean(allowedActions.canReadDeliveries),
    templates: Boolean(allowedActions.canEditTemplates),
    settings: true,
  };
  return (
    <Page.Main>
      <Page.Title>{text('plugin.name')}</Page.Title>
      <Layouts.Header title={text('plugin.name')} subtitle={text('page.subtitle')} />
      <Layouts.Content>
        <AddressTabs
          tabs={NAMES}
          fallback="inbox"
          label={text('plugin.name')}
          nameOf={(tab) => text(`tab.${tab}`)}
          isOffered={(tab) => isOffered[tab]}
          onChoose={(tab) => setQuery({ tab }, 'push', true)}
        >
          {(tab) => {
            const Content = TABS[tab];
            return <Content />;
          }}
        </AddressTabs>
      </Layouts.Content>
    </Page.Main>
  );
}
