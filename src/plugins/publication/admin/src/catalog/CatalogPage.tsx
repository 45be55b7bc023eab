import { Box, Tabs } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { CatalogTree, OrganizationNode } from '../../../server/src/catalog/contracts';
import { CategoriesSection } from './components/CategoriesSection';
import { CountsSection } from './components/CountsSection';
import { OrganizationsSection } from './components/OrganizationsSection';
import { useResource } from '../../../../../admin-kit/use-resource';
import { useTexts } from './hooks/use-texts';
import { MANAGE_CATALOG } from './permissions';

/** Where administrators change the catalog and end organizations, look before they do, and look back. */
export default function CatalogPage() {
  return (
    <Page.Protect permissions={MANAGE_CATALOG}>
      <Catalog />
    </Page.Protect>
  );
}

const TABS = ['categories', 'organizations', 'counts'] as const;

function Catalog() {
  const { text } = useTexts();
  const tree = useResource<CatalogTree>('/publication/catalog/tree');
  const organizations = useResource<OrganizationNode[]>('/publication/catalog/organizations');
  const reload = () => {
    tree.reload();
    organizations.reload();
  };

  if (tree.hasFailed || organizations.hasFailed) return <Page.Error content={text('error.load')} />;
  if (!tree.data || !organizations.data) return <Page.Loading>{text('loading')}</Page.Loading>;
  const { categories } = tree.data;
  return (
    <Page.Main>
      <Page.Title>{text('title')}</Page.Title>
      <Layouts.Header title={text('title')} subtitle={text('subtitle')} />
      <Layouts.Content>
        <Tabs.Root defaultValue="categories" variant="simple">
          <Tabs.List aria-label={text('title')}>
            {TABS.map((tab) => (
              <Tabs.Trigger key={tab} value={tab}>
                {text(`tab.${tab}`)}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          <Box paddingTop={6} paddingBottom={8}>
            <Tabs.Content value="categories">
              <CategoriesSection categories={categories} onDone={reload} />
            </Tabs.Content>
            <Tabs.Content value="organizations">
              <OrganizationsSection organizations={organizations.data} onDone={reload} />
            </Tabs.Content>
            <Tabs.Content value="counts">
              <CountsSection />
            </Tabs.Content>
          </Box>
        </Tabs.Root>
      </Layouts.Content>
    </Page.Main>
  );
}
