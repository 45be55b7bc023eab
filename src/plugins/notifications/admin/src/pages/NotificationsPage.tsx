import { Box, Tabs } from '@strapi/design-system';
import { Layouts, Page, useQueryParams, useRBAC } from '@strapi/strapi/admin';
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
  const [{ query }, setQuery] = useQueryParams<{ tab?: string }>();
  const { allowedActions } = useRBAC(PERMISSIONS);
  const tab = NAMES.find((name) => name === query.tab) ?? 'inbox';
  const isOffered: Record<Tab, boolean> = {
    inbox: true,
    deliveries: Boolean(allowedActions.canReadDeliveries),
    templates: Boolean(allowedActions.canEditTemplates),
    settings: true,
  };
  // A tab somebody was sent a link to is there, and says that it is not for them.
  const offered = NAMES.filter((name) => isOffered[name] || name === tab);
  return (
    <Page.Main>
      <Page.Title>{text('plugin.name')}</Page.Title>
      <Layouts.Header title={text('plugin.name')} subtitle={text('page.subtitle')} />
      <Layouts.Content>
        <Tabs.Root
          value={tab}
          onValueChange={(next: string) => setQuery({ tab: next }, 'push', true)}
        >
          <Tabs.List aria-label={text('plugin.name')}>
            {offered.map((name) => (
              <Tabs.Trigger key={name} value={name}>
                {text(`tab.${name}`)}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          {offered.map((name) => {
            const Content = TABS[name];
            return (
              <Tabs.Content key={name} value={name}>
                <Box padding={6}>
                  <Content />
                </Box>
              </Tabs.Content>
            );
          })}
        </Tabs.Root>
      </Layouts.Content>
    </Page.Main>
  );
}
