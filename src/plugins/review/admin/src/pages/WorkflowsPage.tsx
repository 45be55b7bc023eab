import { Button } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts, Page, useQueryParams } from '@strapi/strapi/admin';
import { LoadFailure } from '../components/LoadFailure';
import { useTexts } from '../hooks/use-texts';
import { PERMISSIONS } from '../permissions';
import { useGetReviewWorkflowsQuery } from '../settings-api';
import { draftOf, newDraft } from '../workflows/workflow-draft';
import { WorkflowEditor } from '../workflows/WorkflowEditor';
import { WorkflowList } from '../workflows/WorkflowList';

const NEW = 'new';

/** Which steps a text goes through before it may be public, and where which workflow holds. */
export default function WorkflowsPage() {
  return (
    <Page.Protect permissions={PERMISSIONS.manageWorkflows}>
      <Workflows />
    </Page.Protect>
  );
}

/** The list, or, with `?workflow=`, the editor of one of it or of a new one. */
function Workflows() {
  const { text } = useTexts();
  const [{ query }, setQuery] = useQueryParams<{ workflow?: string }>();
  const { data, isError, refetch } = useGetReviewWorkflowsQuery(undefined, {
    refetchOnMountOrArgChange: true,
  });
  if (isError && !data) {
    return (
      <Layouts.Content>
        <LoadFailure onRetry={() => void refetch()} />
      </Layouts.Content>
    );
  }
  if (!data) return <Page.Loading>{text('loading')}</Page.Loading>;
  const open = (workflow?: string) => setQuery({ workflow }, 'push', true);
  const item = data.find(({ key }) => key === query.workflow);
  const isEditing = item !== undefined || query.workflow === NEW;
  return (
    <Page.Main>
      <Page.Title>{text('settings.title')}</Page.Title>
      {isEditing ? (
        <WorkflowEditor
          key={query.workflow}
          initial={item ? draftOf(item) : newDraft()}
          liveRuns={item?.liveRuns ?? 0}
          onClose={() => open(undefined)}
        />
      ) : (
        <>
          <Layouts.Header
            title={text('settings.title')}
            subtitle={text('settings.subtitle')}
            primaryAction={
              <Button startIcon={<Plus />} onClick={() => open(NEW)}>
                {text('workflow.add')}
              </Button>
            }
          />
          <Layouts.Content>
            <WorkflowList workflows={data} onOpen={open} />
          </Layouts.Content>
        </>
      )}
    </Page.Main>
  );
}
