import { Flex } from '@strapi/design-system';
import { Page, Pagination, useQueryParams, useRBAC } from '@strapi/strapi/admin';
import type { DutyItem, PersonList } from '../../../server/src/contracts/api';
import { useResource } from '../../../../../admin-kit/use-resource';
import { useTexts } from '../hooks/use-texts';
import { PERMISSIONS } from '../permissions';
import { PeopleFilters, type PeopleQuery } from './PeopleFilters';
import { PeopleTable } from './PeopleTable';

function toSearch({ search, organization, duty, state, page, pageSize }: PeopleQuery): string {
  const parameters = new URLSearchParams();
  const asked = { search, organization, duty, state, page, pageSize };
  for (const [name, value] of Object.entries(asked)) if (value) parameters.set(name, value);
  return parameters.toString();
}

/** Everybody with an account, with their organizations and duties. */
export function PeopleTab() {
  const { text } = useTexts();
  const [{ query }] = useQueryParams<PeopleQuery>();
  const { allowedActions } = useRBAC({ manage: PERMISSIONS.manage });
  const duties = useResource<DutyItem[]>('/directory/duties');
  const people = useResource<PersonList>(`/directory/people?${toSearch(query)}`);
  if (people.hasFailed || duties.hasFailed) return <Page.Error content={text('error.load')} />;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <PeopleFilters duties={duties.data ?? []} />
      <PeopleTable
        people={people.data?.people ?? []}
        duties={duties.data ?? []}
        isLoading={people.data === null || duties.data === null}
        isFiltered={Boolean(query.search || query.organization || query.duty || query.state)}
        canManage={Boolean(allowedActions.canManage)}
        onChange={people.reload}
      />
      <Pagination.Root {...people.data?.pagination} defaultPageSize={20}>
        <Pagination.PageSize options={['20', '50', '100']} />
        <Pagination.Links />
      </Pagination.Root>
    </Flex>
  );
}
