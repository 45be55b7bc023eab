import { Layouts, Page } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import { AddressTabs } from '../../../../../admin-kit/AddressTabs';
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
  const navigate = useNavigate();
  return (
    <Page.Main>
      <Page.Title>{text('plugin.name')}</Page.Title>
      <Layouts.Header title={text('plugin.name')} subtitle={text('page.subtitle')} />
      <Layouts.Content>
        <AddressTabs
          tabs={NAMES}
          fallback="returns"
          label={text('plugin.name')}
          nameOf={(tab) => text(`tab.${tab}`)}
          onChoose={(tab) => navigate(tabPath(tab))}
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
