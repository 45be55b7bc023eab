import { Box, Tabs } from '@strapi/design-system';
import { Layouts, Page, useQueryParams } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import { BoardTab } from '../board/BoardTab';
import { useTexts } from '../hooks/use-texts';
import { tabPath } from '../paths';
import { ReturnsTab } from '../returns/ReturnsTab';
import { LateTab } from '../totals/LateTab';
import { TotalsTab } from '../totals/TotalsTab';

const TABS = { returns: ReturnsTab, board: BoardTab, totals: TotalsTab, late: LateTab };
type Tab = keyof typeof TABS;
const NAMES = Object.keys(TABS) as Tab[];

/** The statistics page; tab, filters and page live in the address, so that a view can be linked to. */
export default function OverviewPage() {
  const { text } = useTexts();
  const [{ query }] = useQueryParams<{ tab?: string }>();
  const navigate = useNavigate();
  const tab = NAMES.find((name) => name === query.tab) ?? 'returns';
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
          {NAMES.map((name) => {
            const Content = TABS[name];
            return (
              <Tabs.Content key={name} value={name}>
                <Box padding={6}>{name === tab && <Content />}</Box>
              </Tabs.Content>
            );
          })}
        </Tabs.Root>
      </Layouts.Content>
    </Page.Main>
  );
}
