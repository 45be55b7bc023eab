import { Box, Tabs } from '@strapi/design-system';
import { Layouts, Page, useQueryParams } from '@strapi/strapi/admin';
import { ExplainTab } from '../explain/ExplainTab';
import { useTexts } from '../hooks/use-texts';
import { ImportTab } from '../import/ImportTab';
import { PeopleTab } from '../people/PeopleTab';
import { PERMISSIONS } from '../permissions';

const TABS = { people: PeopleTab, explain: ExplainTab, import: ImportTab };
type Tab = keyof typeof TABS;

/** Who holds which duty where, why somebody may do something, and how the lists come in. */
export default function DirectoryPage() {
  return (
    <Page.Protect permissions={PERMISSIONS.read}>
      <Directory />
    </Page.Protect>
  );
}

function isTab(value: string | undefined): value is Tab {
  return value !== undefined && value in TABS;
}

function Directory() {
  const { text } = useTexts();
  const [{ query }, setQuery] = useQueryParams<{ tab?: string }>();
  const tab = isTab(query.tab) ? query.tab : 'people';
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
            {Object.keys(TABS).map((name) => (
              <Tabs.Trigger key={name} value={name}>
                {text(`tab.${name}`)}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          {Object.entries(TABS).map(([name, Content]) => (
            <Tabs.Content key={name} value={name}>
              <Box padding={6}>
                <Content />
              </Box>
            </Tabs.Content>
          ))}
        </Tabs.Root>
      </Layouts.Content>
    </Page.Main>
  );
}
