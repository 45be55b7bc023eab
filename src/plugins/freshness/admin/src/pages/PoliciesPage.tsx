import { Button } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts, Page, useQueryParams } from '@strapi/strapi/admin';
import { Loaded } from '../components/Loaded';
import { useGetFreshnessPoliciesQuery } from '../policies-api';
import { useTexts } from '../hooks/use-texts';
import { PERMISSIONS } from '../permissions';
import { draftOf, newDraft } from '../policies/policy-draft';
import { PolicyEditor } from '../policies/PolicyEditor';
import { PolicyList } from '../policies/PolicyList';

const NEW = 'new';

/** How fresh what has to be, on what legal basis. */
export default function PoliciesPage() {
  const { text } = useTexts();
  const policies = useGetFreshnessPoliciesQuery(undefined, { refetchOnMountOrArgChange: true });
  return (
    <Page.Protect permissions={PERMISSIONS.managePolicies}>
      <Page.Main>
        <Page.Title>{text('settings.title')}</Page.Title>
        <Loaded answer={policies}>{(items) => <Policies items={items} />}</Loaded>
      </Page.Main>
    </Page.Protect>
  );
}

type Props = { items: Parameters<typeof PolicyList>[0]['policies'] };

/** The list, or, with `?policy=`, the editor of one of it or of a new one. */
function Policies({ items }: Props) {
  const { text } = useTexts();
  const [{ query }, setQuery] = useQueryParams<{ policy?: string }>();
  const open = (policy: string) => setQuery({ policy });
  const item = items.find(({ key }) => key === query.policy);
  if (item || query.policy === NEW) {
    return (
      <PolicyEditor
        key={query.policy}
        initial={item ? draftOf(item) : newDraft()}
        targetName={item?.targetName ?? null}
        onClose={() => setQuery({ policy: '' }, 'remove')}
      />
    );
  }
  return (
    <>
      <Layouts.Header
        title={text('settings.title')}
        subtitle={text('settings.subtitle')}
        primaryAction={
          <Button startIcon={<Plus />} onClick={() => open(NEW)}>
            {text('policy.add')}
          </Button>
        }
      />
      <Layouts.Content>
        <PolicyList policies={items} onOpen={open} />
      </Layouts.Content>
    </>
  );
}
